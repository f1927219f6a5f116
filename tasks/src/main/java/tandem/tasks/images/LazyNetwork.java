package tandem.tasks.images;

import java.util.function.Supplier;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;

/** A network that is loaded when it is first needed: most commands never need one. */
final class LazyNetwork implements Supplier<ExplainableModel>, AutoCloseable {

    private final ModelBundle bundle;
    private ExplainableModel loaded;

    LazyNetwork(ModelBundle bundle) {
        this.bundle = bundle;
    }

    @Override
    public synchronized ExplainableModel get() {
        if (loaded == null) {
            loaded = bundle.load();
        }
        return loaded;
    }

    @Override
    public synchronized void close() {
        if (loaded != null) {
            loaded.close();
            loaded = null;
        }
    }
}
