package tandem.xai;

import java.io.IOException;
import java.io.InputStream;
import tandem.xai.numpy.NumpyArray;

/** A reference array: little-endian float32 in NumPy's format, version 1. */
public final class NumpyFile {

    private final long[] shape;
    private final float[] values;

    private NumpyFile(long[] shape, float[] values) {
        this.shape = shape;
        this.values = values;
    }

    /** The array of {@code /reference/NAME.npy}. */
    public static NumpyFile resource(String name) throws IOException {
        try (InputStream in = NumpyFile.class.getResourceAsStream("/reference/" + name + ".npy")) {
            NumpyArray array = NumpyArray.read(in);
            return new NumpyFile(
                    array.shape().stream().mapToLong(Integer::longValue).toArray(), array.values());
        }
    }

    /** Its dimensions, slowest first. */
    public long[] shape() {
        return shape.clone();
    }

    /** Its values, row by row. */
    public float[] values() {
        return values.clone();
    }

    /** The largest absolute value. */
    public double largest() {
        double largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}
