package tandem.xai.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.nn.Block;
import ai.djl.nn.Parameter;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.util.Pair;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tandem.xai.model.Calibration;
import tandem.xai.model.ConfusionMatrix;
import tandem.xai.model.Prediction;

/** The loop: passes over the training pictures until the validation loss has stopped falling. */
final class Fitting {
    private final Trainer trainer;
    private final Block network;
    private final Examples examples;
    private final TrainingPlan plan;

    Fitting(Trainer trainer, Block network, Examples examples, TrainingPlan plan) {
        this.trainer = trainer;
        this.network = network;
        this.examples = examples;
        this.plan = plan;
    }

    /**
     * Trains in place and leaves the network with the parameters of the pass with the lowest validation loss.
     *
     * @return the number of that pass, from 1
     */
    int run(Lesson lesson, TrainingProgress.Listener listener) {
        SplittableRandom random = new SplittableRandom(plan.seed() + 1);
        int[] validation = lesson.split().validation();
        int[] truths = lesson.labels(validation);
        double lowest = Double.POSITIVE_INFINITY;
        Map<String, float[]> best = parameters();
        int bestEpoch = 0;
        long begun = System.nanoTime();
        for (int epoch = 1; epoch <= plan.epochs() && epoch - bestEpoch <= plan.patience(); epoch++) {
            int[] order = lesson.split().training();
            Split.shuffle(order, random);
            double trainingLoss = pass(order, lesson.labels(order));
            List<float[]> logits = Logits.of(trainer.getModel(), examples, validation);
            double validationLoss = Calibration.negativeLogLikelihood(logits, truths, 1);
            if (validationLoss < lowest) {
                lowest = validationLoss;
                best = parameters();
                bestEpoch = epoch;
            }
            double accuracy =
                    ConfusionMatrix.of(Prediction.ofLogits(logits, 1), truths).accuracy();
            Duration left = Duration.ofNanos((System.nanoTime() - begun) / epoch * (plan.epochs() - epoch));
            listener.progressed(
                    new TrainingProgress(epoch, plan.epochs(), trainingLoss, validationLoss, accuracy, left));
        }
        restore(best);
        return bestEpoch;
    }

    /** One pass; the pictures of the last, incomplete batch wait for the next pass. */
    private double pass(int[] order, int[] labels) {
        double sum = 0;
        int steps = order.length / plan.batchSize();
        for (int step = 0; step < steps; step++) {
            int from = step * plan.batchSize();
            int to = from + plan.batchSize();
            try (NDManager scope = trainer.getManager().newSubManager()) {
                NDList batch = new NDList(examples.batch(scope, order, from, to));
                NDList truths = new NDList(classes(scope, labels, from, to));
                try (GradientCollector collector = trainer.newGradientCollector();
                        NDList outputs = trainer.forward(batch, truths);
                        NDArray loss = trainer.getLoss().evaluate(truths, outputs)) {
                    sum += loss.getFloat();
                    collector.backward(loss);
                }
                trainer.step();
            }
        }
        return sum / steps;
    }

    /** Int64, (to − from). */
    private static NDArray classes(NDManager manager, int[] labels, int from, int to) {
        long[] classes = new long[to - from];
        for (int i = from; i < to; i++) {
            classes[i - from] = labels[i];
        }
        return manager.create(classes);
    }

    private Map<String, float[]> parameters() {
        Map<String, float[]> values = new LinkedHashMap<>();
        for (Pair<String, Parameter> parameter : network.getParameters()) {
            values.put(parameter.getKey(), parameter.getValue().getArray().toFloatArray());
        }
        return values;
    }

    private void restore(Map<String, float[]> values) {
        for (Pair<String, Parameter> parameter : network.getParameters()) {
            try (NDArray held = trainer.getManager()
                    .create(
                            values.get(parameter.getKey()),
                            parameter.getValue().getArray().getShape())) {
                held.copyTo(parameter.getValue().getArray());
            }
        }
    }
}
