package tandem.xai.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Which pictures are for what: a seeded shuffle, cut in three. */
public final class Split {

    private final int[] training;
    private final int[] validation;
    private final int[] test;

    private Split(int[] training, int[] validation, int[] test) {
        this.training = training;
        this.validation = validation;
        this.test = test;
    }

    /** Of all pictures together, whatever they show. */
    public static Split of(int size, TrainingPlan plan) {
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

    /**
     * Of each class apart, so that each part has all of them in the same mixture.
     *
     * @param labels class of each picture, from 0
     * @param names of the classes
     * @param plan how much is held out
     * @throws IllegalArgumentException in one line, if a class has too few pictures
     */
    public static Split stratified(int[] labels, List<String> names, TrainingPlan plan) {
        SplittableRandom random = new SplittableRandom(plan.seed());
        List<Integer> training = new ArrayList<>();
        List<Integer> validation = new ArrayList<>();
        List<Integer> test = new ArrayList<>();
        for (List<Integer> ofClass : byClass(labels, names.size())) {
            int[] order = ofClass.stream().mapToInt(Integer::intValue).toArray();
            shuffle(order, random);
            int forValidation = (int) Math.round(order.length * plan.validationShare());
            int forTest = (int) Math.round(order.length * plan.testShare());
            for (int i = 0; i < order.length; i++) {
                (i < forValidation ? validation : i < forValidation + forTest ? test : training).add(order[i]);
            }
        }
        Split split = new Split(mixed(training, random), mixed(validation, random), mixed(test, random));
        split.requireTwoOfEach(labels, names);
        return split;
    }

    /**
     * The same with so much of each class's training pictures, at least one; of two shares, the smaller is part of the larger.
     */
    Split withTrainingShare(double share, int[] labels) {
        Map<Integer, Integer> pictures = new HashMap<>();
        for (int index : training) {
            pictures.merge(labels[index], 1, Integer::sum);
        }
        Map<Integer, Integer> taken = new HashMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int index : training) {
            int label = labels[index];
            if (taken.merge(label, 1, Integer::sum) <= Math.max(1, Math.round(share * pictures.get(label)))) {
                kept.add(index);
            }
        }
        return new Split(kept.stream().mapToInt(Integer::intValue).toArray(), validation, test);
    }

    /** Pictures to fit parameters to. */
    public int[] training() {
        return training.clone();
    }

    /** Pictures that choose the best pass and the temperature. */
    public int[] validation() {
        return validation.clone();
    }

    /** Pictures that choose nothing. */
    public int[] test() {
        return test.clone();
    }

    private void requireTwoOfEach(int[] labels, List<String> names) {
        Map<String, int[]> parts = new LinkedHashMap<>();
        parts.put("training", training);
        parts.put("validation", validation);
        parts.put("test", test);
        for (int label = 0; label < names.size(); label++) {
            int wanted = label;
            long all = Arrays.stream(labels).filter(one -> one == wanted).count();
            for (Map.Entry<String, int[]> part : parts.entrySet()) {
                long have = Arrays.stream(part.getValue())
                        .filter(index -> labels[index] == wanted)
                        .count();
                if (have < 2) {
                    throw new IllegalArgumentException("class “" + names.get(label) + "” has " + all
                            + " pictures, of which "
                            + have + " would be for " + part.getKey() + " — give it more pictures (10 or more, better"
                            + " 100), hold out other shares, or leave the class out");
                }
            }
        }
    }

    private static List<List<Integer>> byClass(int[] labels, int classes) {
        List<List<Integer>> indices = new ArrayList<>();
        for (int label = 0; label < classes; label++) {
            indices.add(new ArrayList<>());
        }
        for (int i = 0; i < labels.length; i++) {
            indices.get(labels[i]).add(i);
        }
        return indices;
    }

    private static int[] mixed(List<Integer> indices, SplittableRandom random) {
        int[] order = indices.stream().mapToInt(Integer::intValue).toArray();
        shuffle(order, random);
        return order;
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
