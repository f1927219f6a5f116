package tandem.protocols.design.staircase;

import java.util.SplittableRandom;

/** A simulated participant with a Weibull function of two options, ψ(x) = ½ + ½ (1 − exp(−10^(β (x − t)))). */
record Observer(double t, double beta, SplittableRandom random) {

    double correct(double level) {
        return 1 - 0.5 * Math.exp(-Math.pow(10, beta * (level - t)));
    }

    /** The level at which this observer is right with {@code probability}. */
    double levelOf(double probability) {
        return t + Math.log10(-Math.log(2 * (1 - probability))) / beta;
    }

    Staircase finish(Staircase begun) {
        Staircase staircase = begun;
        while (!staircase.finished()) {
            staircase = staircase.after(random.nextDouble() < correct(staircase.next()));
        }
        return staircase;
    }
}
