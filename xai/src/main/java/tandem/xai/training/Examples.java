package tandem.xai.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

/** What a network learns from, as numbers, by the index of the picture. */
interface Examples {

    /** The shape of so many of them at once. */
    Shape inputShape(int batch);

    /** Those that {@code order[from]} to {@code order[to − 1]} name: float32, of {@link #inputShape}. */
    NDArray batch(NDManager manager, int[] order, int from, int to);
}
