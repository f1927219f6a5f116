package tandem.xai.attribution;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How much each place of one input bears on one output.
 *
 * @param method name in {@link AttributionMethods}
 * @param parameters of the method, as in {@link AttributionMethod#parameters()}
 * @param sign what the sign of the values means
 * @param target what is explained
 * @param channels 3 for methods that tell the colours apart, else 1
 * @param height rows of the map: the network's input height, or that of its features or patches
 * @param width columns of the map
 * @param values signed, channel by channel, row by row; length {@code channels × height × width}
 * @param convergenceDelta for methods that should share {@code f(x) − f(baseline)} out, what they shared out less that;
 *     else empty
 * @param passes what it cost when it was computed
 */
@SuppressWarnings("ArrayRecordComponent") // copied on the way in and out, and compared by content
public record Attribution(
        String method,
        String parameters,
        Sign sign,
        Target target,
        int channels,
        int height,
        int width,
        float[] values,
        OptionalDouble convergenceDelta,
        Passes passes) {

    /** What the sign of a value means. */
    public enum Sign {
        /** Above 0 speaks for the class, below 0 against it. */
        EVIDENCE,
        /** Only which way the input would have to change; how much the place matters is the absolute value. */
        DIRECTION,
        /** Only higher or lower than elsewhere: 0 is no border, and where nothing matters the map is not 0. */
        LEVEL
    }

    public Attribution {
        if (values.length != channels * height * width) {
            throw new IllegalArgumentException(
                    channels + "×" + height + "×" + width + " cannot have " + values.length + " values");
        }
        values = values.clone();
    }

    /** A map without a convergence delta, of which nobody counted the cost. */
    public static Attribution of(
            AttributionMethod method, int target, int channels, int height, int width, float[] values) {
        return of(method, Target.of(target), channels, height, width, values, Passes.NONE);
    }

    /** A map without a convergence delta. */
    public static Attribution of(
            AttributionMethod method,
            Target target,
            int channels,
            int height,
            int width,
            float[] values,
            Passes passes) {
        return new Attribution(
                method.name(),
                method.parameters(),
                method.sign(),
                target,
                channels,
                height,
                width,
                values,
                OptionalDouble.empty(),
                passes);
    }

    /** This map of a method that should share {@code rise} out: with what it shares out less that. */
    Attribution sharingOut(double rise) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return withConvergenceDelta(sum - rise);
    }

    /** This map, with what it shares out less what it should. */
    public Attribution withConvergenceDelta(double delta) {
        return new Attribution(
                method, parameters, sign, target, channels, height, width, values, OptionalDouble.of(delta), passes);
    }

    /** A copy of the values. */
    @Override
    public float[] values() {
        return values.clone();
    }

    /**
     * One number a pixel, row by row, as it is coloured and judged: the sum over channels, of absolute values where the sign
     * is but a direction (as in SmoothGrad's figures, Smilkov et al. 2017), less the lowest where 0 is no border. Signed.
     */
    public double[] perPixel() {
        double[] sums = new double[height * width];
        for (int k = 0; k < values.length; k++) {
            sums[k % sums.length] += sign == Sign.DIRECTION ? Math.abs(values[k]) : values[k];
        }
        double zero = sign == Sign.LEVEL ? Arrays.stream(sums).min().orElseThrow() : 0;
        return Arrays.stream(sums).map(sum -> sum - zero).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attribution that
                && method.equals(that.method)
                && parameters.equals(that.parameters)
                && sign == that.sign
                && target.equals(that.target)
                && channels == that.channels
                && height == that.height
                && width == that.width
                && Arrays.equals(values, that.values)
                && convergenceDelta.equals(that.convergenceDelta)
                && passes.equals(that.passes);
    }

    @Override
    public int hashCode() {
        return 31 * method.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Attribution[" + method + ", " + target + ", " + channels + "×" + height + "×" + width + "]";
    }
}
