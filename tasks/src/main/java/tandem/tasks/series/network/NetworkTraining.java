package tandem.tasks.series.network;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tandem.tasks.raster.Chance;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.xai.model.Calibration;
import tandem.xai.model.PyTorchEngine;

/**
 * Makes a network from generated series of the dials that it is to judge: weights from some by Adam (Kingma and Ba 2015) on the
 * cross-entropy, the learning rate falling along a half cosine, and the temperature from others. On one machine the same dials,
 * sizes and seed make the same network, bit for bit.
 *
 * @param dials of the series
 * @param fitted how many series for the weights, {@value #BATCH} or more
 * @param calibrated how many for the temperature, {@value #BATCH} or more
 * @param epochs passes over the former, 1 or more
 * @param seed of the series, of the first parameters and of the order; a study's own series have another
 */
public record NetworkTraining(SeriesDials dials, int fitted, int calibrated, int epochs, long seed) {

    private static final int BATCH = 50;
    private static final float RATE = 0.004f;
    private static final float DECAY = 1e-4f;
    private static final int USUAL_FITTED = 4000;
    private static final int USUAL_CALIBRATED = 500;
    private static final int USUAL_EPOCHS = 12;
    private static final long USUAL_SEED = 0x5e71e5_2e7L;

    public NetworkTraining {
        if (Math.min(fitted, calibrated) < BATCH || epochs < 1) {
            throw new IllegalArgumentException(
                    "a network learns from " + BATCH + " series or more, in one pass or more");
        }
    }

    /** Of the usual sizes. */
    public static NetworkTraining usual(SeriesDials dials) {
        return new NetworkTraining(dials, USUAL_FITTED, USUAL_CALIBRATED, USUAL_EPOCHS, USUAL_SEED);
    }

    /** The network's parameters; takes some seconds. */
    public NetworkParameters train() {
        return OneThread.compute(this::trained);
    }

    private NetworkParameters trained() {
        Lesson lesson = Lesson.of(new SeriesGenerator(Chance.seed(seed, 0), dials).items(fitted));
        Lesson held = Lesson.of(new SeriesGenerator(Chance.seed(seed, 1), dials).items(calibrated));
        try (Model model = PyTorchEngine.start().newModel("series", Device.cpu())) {
            model.setBlock(NetworkBlocks.build(Cause.values().length));
            PyTorchEngine.start().setRandomSeed((int) seed);
            try (Trainer trainer = model.newTrainer(configuration())) {
                trainer.initialize(shape(BATCH));
                fit(trainer, lesson);
            }
            NetworkParameters untempered = NetworkParameters.of(model.getBlock(), 1);
            try (SeriesNetwork network = SeriesNetwork.of(untempered, dials)) {
                double temperature = Calibration.temperature(network.logits(held.inputs()), held.truths());
                return NetworkParameters.of(model.getBlock(), temperature);
            }
        }
    }

    private record Lesson(List<float[]> inputs, int[] truths) {

        static Lesson of(List<SeriesItem> items) {
            return new Lesson(
                    items.parallelStream().map(NetworkInput::of).toList(),
                    items.stream()
                            .mapToInt(item -> item.truth().cause().ordinal())
                            .toArray());
        }
    }

    private DefaultTrainingConfig configuration() {
        Tracker halfCosine = Tracker.cosine()
                .setBaseValue(RATE)
                .optFinalValue(RATE / 100)
                .setMaxUpdates(epochs * (fitted / BATCH))
                .build();
        Optimizer adam = Optimizer.adam()
                .optLearningRateTracker(halfCosine)
                .optWeightDecays(DECAY)
                .build();
        return new DefaultTrainingConfig(Loss.softmaxCrossEntropyLoss())
                .optOptimizer(adam)
                .optDevices(new Device[] {Device.cpu()});
    }

    private void fit(Trainer trainer, Lesson lesson) {
        Random random = new Random(seed);
        List<Integer> order = IntStream.range(0, fitted).boxed().collect(Collectors.toList());
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int from = 0; from + BATCH <= fitted; from += BATCH) {
                step(trainer, lesson, order.subList(from, from + BATCH));
            }
        }
    }

    private void step(Trainer trainer, Lesson lesson, List<Integer> batch) {
        try (NDManager scope = trainer.getManager().newSubManager()) {
            NDList inputs = new NDList(SeriesNetwork.batch(
                    scope, batch.stream().map(lesson.inputs()::get).toList(), shape(BATCH)));
            NDList truths = new NDList(scope.create(
                    batch.stream().mapToLong(i -> lesson.truths()[i]).toArray()));
            try (GradientCollector collector = trainer.newGradientCollector();
                    NDList outputs = trainer.forward(inputs, truths);
                    NDArray loss = trainer.getLoss().evaluate(truths, outputs)) {
                collector.backward(loss);
            }
            trainer.step();
        }
    }

    private Shape shape(int batch) {
        return new Shape(batch, NetworkInput.PLANES, dials.channels(), dials.window());
    }
}
