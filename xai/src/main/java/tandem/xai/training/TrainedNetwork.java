package tandem.xai.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tandem.xai.model.ModelInput;

/** A network whose parameters have just been fitted, and how it becomes files. Holds native memory until it is closed. */
sealed interface TrainedNetwork extends AutoCloseable permits TrainedCnn, TrainedHead {

    /** What it takes. */
    ModelInput input();

    /** What it says of pictures of its size before the softmax, one row a picture. */
    List<float[]> logits(LabelledImages pictures);

    /**
     * Writes its files.
     *
     * @param folder of the bundle
     * @param name of the files
     * @return the keys of {@code model.yaml} that name them
     */
    Map<String, Object> save(Path folder, String name) throws IOException;

    @Override
    void close();
}
