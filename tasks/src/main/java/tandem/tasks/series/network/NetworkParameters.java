package tandem.tasks.series.network;

import ai.djl.ndarray.NDArray;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.util.Pair;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import tandem.xai.model.Sha256;

/**
 * What a network has learned, as bytes: the temperature as a double, then all parameters as floats, in the order of the network's
 * blocks, the highest byte first. Immutable.
 */
public final class NetworkParameters {

    private final byte[] bytes;

    private NetworkParameters(byte[] bytes) {
        this.bytes = bytes;
    }

    /** As {@link #bytes} gave them. */
    static NetworkParameters of(byte[] bytes) {
        return new NetworkParameters(bytes.clone());
    }

    /** Those of a network. */
    static NetworkParameters of(Block network, double temperature) {
        int count = 0;
        for (Pair<String, Parameter> parameter : network.getParameters()) {
            count += (int) parameter.getValue().getArray().size();
        }
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES + count * Float.BYTES);
        bytes.putDouble(temperature);
        for (Pair<String, Parameter> parameter : network.getParameters()) {
            for (float value : parameter.getValue().getArray().toFloatArray()) {
                bytes.putFloat(value);
            }
        }
        return new NetworkParameters(bytes.array());
    }

    /** By what logits are divided, so that the network's confidence can be believed. */
    double temperature() {
        return ByteBuffer.wrap(bytes).getDouble();
    }

    /**
     * Sets a network's parameters, which must have been given shapes.
     *
     * @throws IllegalArgumentException if there are more or fewer of them
     */
    void restore(Block network) {
        ByteBuffer left = ByteBuffer.wrap(bytes).position(Double.BYTES);
        try {
            for (Pair<String, Parameter> parameter : network.getParameters()) {
                NDArray array = parameter.getValue().getArray();
                float[] values = new float[(int) array.size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = left.getFloat();
                }
                array.set(values);
            }
        } catch (BufferUnderflowException few) {
            throw new IllegalArgumentException("fewer parameters than the network has", few);
        }
        if (left.hasRemaining()) {
            throw new IllegalArgumentException("more parameters than the network has");
        }
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the bytes, in hex. */
    public String hash() {
        return HexFormat.of().formatHex(Sha256.begin().digest(bytes));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetworkParameters that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
