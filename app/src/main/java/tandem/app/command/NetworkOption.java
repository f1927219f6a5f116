package tandem.app.command;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import tandem.xai.cache.CacheLocation;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundles;

/** The network that a command is about, as an option. */
final class NetworkOption {

    /** What may be written where a network is asked for. */
    static final String MEANING = "folder of a model bundle, or a shipped network's name";

    @Option(names = "--model", required = true, paramLabel = "DIR", description = MEANING)
    private String model;

    /** @throws tandem.xai.model.ModelBundleException if there is no such bundle, or it is broken */
    ModelBundle bundle() {
        return bundle(model);
    }

    /** The bundle that somebody names, for commands that ask for it in another way. */
    static ModelBundle bundle(String nameOrFolder) {
        return new ModelBundles(CacheLocation.ofUser()).resolve(nameOrFolder, Path.of(""));
    }
}
