package tandem.xai;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            int header = bytes.getShort(8);
            String text = new String(bytes.array(), 10, header, StandardCharsets.US_ASCII);
            Matcher shape = Pattern.compile("'<f4'.*'shape': \\(([^)]*)\\)").matcher(text);
            if (!shape.find()) {
                throw new IOException(name + " is not float32");
            }
            long[] dimensions = Arrays.stream(shape.group(1).split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .mapToLong(Long::parseLong)
                    .toArray();
            bytes.position(10 + header);
            float[] values = new float[(int) Arrays.stream(dimensions).reduce(1, (a, b) -> a * b)];
            bytes.asFloatBuffer().get(values);
            return new NumpyFile(dimensions, values);
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
