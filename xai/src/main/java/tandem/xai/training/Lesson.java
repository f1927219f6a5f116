package tandem.xai.training;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Which pictures are for what, and what the network is told that they show. */
final class Lesson {

    private final Split split;
    private final int[] labels;

    private Lesson(Split split, int[] labels) {
        this.split = split;
        this.labels = labels;
    }

    /** All training pictures, under their true labels. */
    static Lesson full(Split split, int[] labels) {
        return new Lesson(split, labels.clone());
    }

    /**
     * What a network is given that shall be right less often. The smaller of two shares is part of the
     * larger; at the same share, the wrong labels of less noise are among those of more. Validation and test pictures stay as they are.
     *
     * @param labels true classes of all pictures
     * @param classes how many there are
     * @param seed of the noise
     */
    static Lesson weakened(Split split, int[] labels, int classes, Weakening weakening, long seed) {
        Split kept = split.withTrainingShare(weakening.share(), labels);
        int[] told = labels.clone();
        SplittableRandom random = new SplittableRandom(seed + 2);
        // Every training picture draws, kept or not, so that its luck does not depend on the others.
        int[] order = split.training();
        double[] luck = new double[labels.length];
        int[] other = new int[labels.length];
        for (int index : order) {
            luck[index] = (random.nextLong() >>> 11) * 0x1.0p-53;
            other[index] = 1 + (int) Long.remainderUnsigned(random.nextLong(), classes - 1);
        }
        int wrong = (int) Math.round(weakening.labelNoise() * kept.training().length);
        Arrays.stream(kept.training())
                .boxed()
                .sorted((a, b) -> Double.compare(luck[a], luck[b]))
                .limit(wrong)
                .forEach(index -> told[index] = (labels[index] + other[index]) % classes);
        return new Lesson(kept, told);
    }

    Split split() {
        return split;
    }

    /** What the network is told of these pictures. */
    int[] labels(int[] order) {
        return Arrays.stream(order).map(index -> labels[index]).toArray();
    }
}
