package tandem.tasks.series.network;

import ai.djl.pytorch.jni.JniUtils;
import java.util.function.Supplier;
import tandem.xai.model.PyTorchEngine;

/**
 * Has PyTorch compute on one thread: sums over several depend on how many there are, and a network as small as this one waits
 * longer for them than they help. How many there are is said for the whole process, so it is put back.
 */
final class OneThread {

    private OneThread() {}

    /** One after another, since what is said of the process would hold for all. */
    static synchronized <T> T compute(Supplier<T> work) {
        PyTorchEngine.start();
        int threads = JniUtils.getNumThreads();
        JniUtils.setNumThreads(1);
        try {
            return work.get();
        } finally {
            JniUtils.setNumThreads(threads);
        }
    }
}
