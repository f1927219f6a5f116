package tandem.tasks.series;

import java.util.stream.IntStream;
import tandem.tasks.raster.Chance;

/**
 * A smooth latent course of variance 1: a sum of sine waves with chance periods and phases (the spectral method, Shinozuka
 * and Deodatis 1991).
 *
 * @param rates of the waves, in radians a sample
 * @param phases of the waves, in radians
 * @param amplitude of each wave
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, seen by the generator alone
record Driver(double[] rates, double[] phases, double amplitude) {

    private static final int WAVES = 6;
    private static final double SHORTEST_PERIOD = 25;
    private static final double LONGEST_PERIOD = 110;

    static Driver draw(Chance chance) {
        double[] rates = new double[WAVES];
        double[] phases = new double[WAVES];
        for (int i = 0; i < WAVES; i++) {
            rates[i] = 2 * StrictMath.PI / chance.uniform(SHORTEST_PERIOD, LONGEST_PERIOD);
            phases[i] = chance.uniform(0, 2 * StrictMath.PI);
        }
        return new Driver(rates, phases, StrictMath.sqrt(2.0 / WAVES));
    }

    /** Its values at the first so many samples. */
    double[] course(int samples) {
        return IntStream.range(0, samples).mapToDouble(this::at).toArray();
    }

    private double at(int sample) {
        double sum = 0;
        for (int i = 0; i < WAVES; i++) {
            sum += StrictMath.sin(rates[i] * sample + phases[i]);
        }
        return amplitude * sum;
    }
}
