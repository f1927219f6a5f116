package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How evenly a cohort's sessions are laid out, from their plans; only main trials count.
 *
 * @param arms participants by arm
 * @param orders participants by arm and order of conditions, written {@code arm: a > b > c}
 * @param positions blocks by condition and position in the session, from 1
 * @param successions blocks by condition and the condition of the block before
 * @param items how often each item was met in each condition, by condition and item
 * @param accuracy realised advice: right and all trials, by condition
 * @param confounds what is not balanced, one sentence each; empty if nothing is left
 */
public record CohortBalance(
        Map<String, Integer> arms,
        Map<String, Integer> orders,
        Map<String, Map<Integer, Integer>> positions,
        Map<String, Map<String, Integer>> successions,
        Map<String, Map<String, Integer>> items,
        Map<String, Accuracy> accuracy,
        List<String> confounds) {

    /**
     * Of the advice, shown or silent.
     *
     * @param right trials
     * @param trials in all
     * @param least share in one block
     * @param most share in one block
     */
    public record Accuracy(int right, int trials, double least, double most) {}

    /** The balance of the sessions that {@code plans} lay out. */
    public static CohortBalance of(List<SessionPlan> plans) {
        Map<String, Integer> arms = new TreeMap<>();
        Map<String, Integer> orders = new TreeMap<>();
        Map<String, Map<Integer, Integer>> positions = new TreeMap<>();
        Map<String, Map<String, Integer>> successions = new TreeMap<>();
        Map<String, Map<String, Integer>> items = new TreeMap<>();
        Map<String, List<int[]>> advice = new TreeMap<>();
        for (SessionPlan plan : plans) {
            arms.merge(plan.arm().name(), 1, Integer::sum);
            Map<String, List<PlannedTrial>> blocks = blocks(plan);
            List<String> order = new ArrayList<>();
            for (List<PlannedTrial> trials : blocks.values()) {
                String condition = trials.get(0).block().condition().name();
                if (!order.isEmpty()) {
                    successions
                            .computeIfAbsent(condition, none -> new TreeMap<>())
                            .merge(order.get(order.size() - 1), 1, Integer::sum);
                }
                order.add(condition);
                positions.computeIfAbsent(condition, none -> new TreeMap<>()).merge(order.size(), 1, Integer::sum);
                for (PlannedTrial trial : trials) {
                    items.computeIfAbsent(condition, none -> new TreeMap<>())
                            .merge(trial.item().item().id(), 1, Integer::sum);
                }
                int right = (int) trials.stream()
                        .filter(trial -> trial.item().adviceCorrect())
                        .count();
                advice.computeIfAbsent(condition, none -> new ArrayList<>()).add(new int[] {right, trials.size()});
            }
            String prefix = plan.arm().name().isEmpty() ? "" : plan.arm().name() + ": ";
            orders.merge(prefix + String.join(" > ", order), 1, Integer::sum);
        }
        Map<String, Accuracy> accuracy = new TreeMap<>();
        advice.forEach((condition, blocks) -> accuracy.put(condition, accuracy(blocks)));
        return new CohortBalance(
                arms, orders, positions, successions, items, accuracy, confounds(arms, positions, successions, items));
    }

    private static Map<String, List<PlannedTrial>> blocks(SessionPlan plan) {
        return plan.trials().stream()
                .filter(trial -> trial.kind() == PlannedTrial.Kind.MAIN)
                .collect(Collectors.groupingBy(trial -> trial.block().id(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Accuracy accuracy(List<int[]> blocks) {
        return new Accuracy(
                blocks.stream().mapToInt(block -> block[0]).sum(),
                blocks.stream().mapToInt(block -> block[1]).sum(),
                blocks.stream()
                        .mapToDouble(block -> (double) block[0] / block[1])
                        .min()
                        .orElse(0),
                blocks.stream()
                        .mapToDouble(block -> (double) block[0] / block[1])
                        .max()
                        .orElse(0));
    }

    private static List<String> confounds(
            Map<String, Integer> arms,
            Map<String, Map<Integer, Integer>> positions,
            Map<String, Map<String, Integer>> successions,
            Map<String, Map<String, Integer>> items) {
        List<String> confounds = new ArrayList<>();
        uneven(arms).ifPresent(found -> confounds.add("arms are not filled evenly: " + found));
        positions.forEach((condition, counts) -> uneven(counts)
                .ifPresent(found -> confounds.add(
                        "condition “" + condition + "” does not stand in every position equally often: " + found)));
        boolean several = positions.values().stream().mapToInt(Map::size).max().orElse(0) > 1;
        if (several && positions.size() > 1) {
            positions.forEach((condition, counts) -> {
                int most = positions.values().stream().mapToInt(Map::size).max().orElse(0);
                if (counts.size() < most) {
                    confounds.add("condition “" + condition + "” stands only in position " + counts.keySet());
                }
            });
        }
        successions.forEach((condition, counts) -> uneven(counts)
                .ifPresent(found -> confounds.add(
                        "condition “" + condition + "” does not follow the others equally often: " + found)));
        if (items.size() > 1) {
            Map<String, Integer> all = new TreeMap<>();
            items.values().forEach(counts -> counts.forEach((item, count) -> all.merge(item, count, Integer::sum)));
            items.forEach((condition, counts) -> {
                long never = all.keySet().stream()
                        .filter(item -> !counts.containsKey(item))
                        .count();
                if (never > 0) {
                    confounds.add(never + " of " + all.size() + " items never stand in condition “" + condition
                            + "”: items and conditions are confounded");
                } else {
                    uneven(counts)
                            .ifPresent(found -> confounds.add(
                                    "items do not stand equally often in condition “" + condition + "”: " + found));
                }
            });
        }
        return confounds;
    }

    private static Optional<String> uneven(Map<?, Integer> counts) {
        int least = counts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return least == most ? Optional.empty() : Optional.of("between " + least + " and " + most + " times");
    }
}
