package tandem.xai.training;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Which pictures are for what: a seeded shuffle, cut in three. */
final class Split {
    final int[] training;
    final int[] validation;
    final int[] test;

    private Split(int[] training, int[] validation, int[] test) {
        this.training = training;
        this.validation = validation;
        this.test = test;
    }

    static Split of(int size, TrainingPlan plan) {
        int validation = (int) Math.round(size * plan.validationShare());
        int test = (int) Math.round(size * plan.testShare());
        if (validation < 1 || test < 1 || size - validation - test < plan.batchSize()) {
            throw new IllegalArgumentException(
                    size + " pictures are too few for batches of " + plan.batchSize() + ": give more pictures");
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        shuffle(order, new SplittableRandom(plan.seed()));
        return new Split(
                Arrays.copyOfRange(order, validation + test, size),
                Arrays.copyOfRange(order, 0, validation),
                Arrays.copyOfRange(order, validation, validation + test));
    }

    /** Shuffles in place (Fisher and Yates), by the raw 64-bit stream, which no Java release changes. */
    static void shuffle(int[] order, SplittableRandom random) {
        for (int i = order.length - 1; i > 0; i--) {
            int other = (int) Long.remainderUnsigned(random.nextLong(), i + 1);
            int held = order[i];
            order[i] = order[other];
            order[other] = held;
        }
    }
}
