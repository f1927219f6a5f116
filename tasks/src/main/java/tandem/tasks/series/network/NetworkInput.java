package tandem.tasks.series.network;

import java.util.List;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.detection.Coupling;

/**
 * A window as a network takes it: {@value #PLANES} × channels × samples, first how far each sample lies from what the other
 * channels say of it, then its step from the sample before; both against what is usual for the channel, so that 0 is a sample
 * that is as expected, or that stays. Numbers are drawn together by the inverse hyperbolic sine, since a spike reaches far.
 */
final class NetworkInput {

    static final int PLANES = 2;

    private NetworkInput() {}

    /** How many numbers a window of so many channels and samples has. */
    static int size(int channels, int samples) {
        return PLANES * channels * samples;
    }

    /**
     * Plane by plane, channel by channel, sample by sample.
     *
     * @throws IllegalArgumentException with the channel, if the series outside of the window is too poor to learn from
     */
    static float[] of(SeriesItem item) {
        Coupling coupling = Coupling.outside(item.window(), item.series());
        double[][] residuals = coupling.residuals(item.series().values(), item.window());
        double[][] steps = coupling.steps(item.series().values(), item.window());
        float[] input = new float[size(residuals.length, residuals[0].length)];
        int at = 0;
        for (double[][] plane : List.of(residuals, steps)) {
            for (double[] channel : plane) {
                for (double value : channel) {
                    input[at++] = (float) asinh(value);
                }
            }
        }
        return input;
    }

    private static double asinh(double value) {
        return Math.signum(value) * StrictMath.log(Math.abs(value) + Math.sqrt(value * value + 1));
    }
}
