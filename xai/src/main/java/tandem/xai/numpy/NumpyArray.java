package tandem.xai.numpy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An array of 32-bit floats. In files as {@code numpy.save} writes it: format version 1 (2 and 3 are read as well), little
 * end first, rows one after the other (numpy.lib.format).
 *
 * @param shape its dimensions, slowest first
 * @param values length: the product of the shape; copied on the way in
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content
public record NumpyArray(List<Integer> shape, float[] values) {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final Pattern TYPE = Pattern.compile("'descr': *'([^']*)'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order': *(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape': *\\(([0-9, ]*)\\)");
    private static final int ALIGNMENT = 64;
    private static final long MOST = Long.MAX_VALUE / 8;

    public NumpyArray {
        shape = List.copyOf(shape);
        if (size(shape) != values.length) {
            throw new IllegalArgumentException(shape + " cannot have " + values.length + " values");
        }
        values = values.clone();
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read or is none; the message says what it is instead
     */
    public static NumpyArray read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /** Reads a file's content, as {@link #read(Path)}. */
    public static NumpyArray read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        String header = header(bytes);
        if (!found(TYPE, header).equals("<f4")) {
            throw new IOException("its numbers are “" + found(TYPE, header) + "”, not 32-bit floats (“<f4”)");
        } else if (!found(ORDER, header).equals("False")) {
            throw new IOException("its columns stand one after the other, not its rows (Fortran order)");
        }
        List<Integer> shape = shape(found(SHAPE, header));
        if (bytes.remaining() != 4 * size(shape)) {
            throw new IOException(bytes.remaining() + " bytes of numbers where " + shape + " needs " + 4 * size(shape));
        }
        float[] values = new float[bytes.remaining() / 4];
        bytes.asFloatBuffer().get(values);
        return new NumpyArray(shape, values);
    }

    /** Writes a file, replacing what is there. */
    public void write(Path file) throws IOException {
        String dimensions = shape.stream().map(side -> side + ",").collect(Collectors.joining(" "));
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': (" + dimensions + "), }";
        int before = MAGIC.length + 4;
        int filled = (before + header.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT - before;
        ByteBuffer bytes =
                ByteBuffer.allocate(before + filled + 4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) filled);
        bytes.put((header + " ".repeat(filled - header.length() - 1) + "\n").getBytes(StandardCharsets.US_ASCII));
        bytes.asFloatBuffer().put(values);
        Files.write(file, bytes.array());
    }

    /** A copy of the values, row by row. */
    @Override
    public float[] values() {
        return values.clone();
    }

    private static String header(ByteBuffer bytes) throws IOException {
        byte[] magic = new byte[Math.min(MAGIC.length, bytes.remaining())];
        bytes.get(magic);
        if (!Arrays.equals(magic, MAGIC) || bytes.remaining() < 6) {
            throw new IOException("not an array as numpy.save writes it");
        }
        int version = bytes.get();
        bytes.get();
        int length = version == 1 ? Short.toUnsignedInt(bytes.getShort()) : bytes.getInt();
        if (length < 0 || length > bytes.remaining()) {
            throw new IOException("it ends within its header");
        }
        byte[] header = new byte[length];
        bytes.get(header);
        return new String(header, StandardCharsets.ISO_8859_1);
    }

    private static String found(Pattern pattern, String header) throws IOException {
        Matcher matcher = pattern.matcher(header);
        if (!matcher.find()) {
            throw new IOException("its header is broken: " + header.strip());
        }
        return matcher.group(1);
    }

    private static List<Integer> shape(String dimensions) throws IOException {
        try {
            return Stream.of(dimensions.split(","))
                    .map(String::strip)
                    .filter(side -> !side.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException tooLarge) {
            throw new IOException("its shape (" + dimensions + ") is too large", tooLarge);
        }
    }

    /** How many values there are; saturates, where the product would not fit. */
    private static long size(List<Integer> shape) {
        return shape.stream()
                .mapToLong(Integer::longValue)
                .reduce(
                        1,
                        (product, side) ->
                                Math.multiplyHigh(product, side) == 0 ? Math.min(product * side, MOST) : MOST);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumpyArray that && shape.equals(that.shape) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "NumpyArray" + shape;
    }
}
