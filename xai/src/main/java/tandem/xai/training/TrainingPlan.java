package tandem.xai.training;

/**
 * How a network is trained.
 *
 * @param seed of the split, the first parameters and the order of the pictures
 * @param epochs most passes over the training pictures, at least 1
 * @param batchSize pictures a step, at least 2
 * @param learningRate at the first step; it falls along a half cosine to a hundredth of that
 * @param weightDecay L2 penalty, at least 0
 * @param patience passes without a lower validation loss after which training stops, at least 1
 * @param validationShare share of the pictures held out to choose the best pass and the temperature, in (0, 1)
 * @param testShare share held out for the figures, in (0, 1 − validationShare)
 */
public record TrainingPlan(
        long seed,
        int epochs,
        int batchSize,
        double learningRate,
        double weightDecay,
        int patience,
        double validationShare,
        double testShare) {

    private static final int LEAST_STEPS = 500;
    private static final int MOST_PASSES = 100;
    private static final int MOST_PASSES_AT_ONCE = 1000;
    private static final int PATIENCE_AT_ONCE = 50;

    public TrainingPlan {
        require(epochs >= 1, "epochs is " + epochs + ": give at least 1");
        require(batchSize >= 2, "batchSize is " + batchSize + ": give at least 2");
        require(learningRate > 0, "learningRate is " + learningRate + ": give a number above 0");
        require(weightDecay >= 0, "weightDecay is " + weightDecay + ": give 0 or more");
        require(patience >= 1, "patience is " + patience + ": give at least 1");
        require(
                validationShare > 0 && testShare > 0 && validationShare + testShare < 1,
                "validationShare " + validationShare + " and testShare " + testShare
                        + ": give two above 0 that leave a rest to train on");
    }

    /** A plan that suits a few hundred to a few thousand small pictures. */
    public static TrainingPlan standard(long seed) {
        return new TrainingPlan(seed, 18, 32, 0.003, 1e-4, 8, 0.2, 0.2);
    }

    /**
     * This plan for so many training pictures: with fewer of them, more passes, so that the steps stay about as many, and more
     * patience.
     *
     * @param pictures at least 2
     */
    TrainingPlan forPictures(int pictures) {
        int batch = Math.min(batchSize, pictures);
        int passes = Math.max(epochs, Math.min(MOST_PASSES, LEAST_STEPS / (pictures / batch)));
        return new TrainingPlan(
                seed,
                passes,
                batch,
                learningRate,
                weightDecay,
                Math.max(patience, passes / 4),
                validationShare,
                testShare);
    }

    /** This plan for a layer that is fitted to all pictures at once, of which a pass takes no time. */
    TrainingPlan forAllAtOnce() {
        return new TrainingPlan(
                seed, MOST_PASSES_AT_ONCE, 2, learningRate, weightDecay, PATIENCE_AT_ONCE, validationShare, testShare);
    }

    /** This plan with another share held out for the figures. */
    public TrainingPlan withTestShare(double share) {
        return new TrainingPlan(seed, epochs, batchSize, learningRate, weightDecay, patience, validationShare, share);
    }

    /** This plan with at most so many passes. */
    public TrainingPlan withEpochs(int newEpochs) {
        return new TrainingPlan(
                seed, newEpochs, batchSize, learningRate, weightDecay, patience, validationShare, testShare);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
