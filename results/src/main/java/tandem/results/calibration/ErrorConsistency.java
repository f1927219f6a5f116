package tandem.results.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import tandem.results.statistics.Result;

/**
 * Whether two err on the same items more often than their accuracies make them (Geirhos, Meding &amp; Wichmann 2020):
 * Cohen's κ = (c − e) / (1 − e) of being right or wrong, c the share of items on which both are right or both wrong, and
 * e = p₁p₂ + (1 − p₁)(1 − p₂). 1 for the same errors, 0 for independent ones.
 */
final class ErrorConsistency {

    /** On fewer common items κ says more of chance than of the two; our choice. */
    static final int LEAST_ITEMS = 10;

    private ErrorConsistency() {}

    /** κ; empty where both are always right or both always wrong, or there are no items. */
    static OptionalDouble kappa(int bothRight, int onlyFirst, int onlySecond, int bothWrong) {
        double items = (double) bothRight + onlyFirst + onlySecond + bothWrong;
        double first = (bothRight + onlyFirst) / items;
        double second = (bothRight + onlySecond) / items;
        double expected = first * second + (1 - first) * (1 - second);
        // Written so that 0 / 0 and an expectation of 1 both end here.
        if (!(expected < 1)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(((bothRight + bothWrong) / items - expected) / (1 - expected));
    }

    /**
     * The mean κ of a participant and the AI, over those participants who answered enough of {@code items}. In a draw from
     * these items the same participants count, however often it has what they answered: else it would tell of others.
     */
    static ItemStatistic withAi(List<CalibratedItem> items) {
        Map<String, int[]> all = tablesWithAi(items);
        Set<String> counted =
                all.keySet().stream().filter(who -> isEnough(all.get(who))).collect(Collectors.toUnmodifiableSet());
        return drawn -> {
            Map<String, int[]> tables = tablesWithAi(drawn);
            tables.keySet().retainAll(counted);
            return counted.isEmpty() ? tooFew("participant answered") : mean(tables.values());
        };
    }

    private static Map<String, int[]> tablesWithAi(List<CalibratedItem> items) {
        Map<String, int[]> tables = new LinkedHashMap<>();
        for (CalibratedItem calibrated : items) {
            PilotItem item = calibrated.item();
            if (calibrated.comparable()) {
                boolean ai = item.adviceCorrect().orElseThrow();
                for (PilotAnswer answer : item.answers()) {
                    count(tables.computeIfAbsent(answer.participant(), who -> new int[4]), answer.right(), ai);
                }
            }
        }
        return tables;
    }

    /** The mean κ of two participants on the items that both answered, over pairs. */
    static Result<Double> amongPeople(List<CalibratedItem> items) {
        Map<String, Map<Integer, Boolean>> byParticipant = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (!items.get(i).comparable()) {
                continue;
            }
            PilotItem item = items.get(i).item();
            for (PilotAnswer answer : item.answers()) {
                byParticipant
                        .computeIfAbsent(answer.participant(), who -> new HashMap<>())
                        .put(i, answer.right());
            }
        }
        List<Map<Integer, Boolean>> people =
                byParticipant.keySet().stream().sorted().map(byParticipant::get).toList();
        List<int[]> tables = new ArrayList<>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = 0; other < one; other++) {
                int[] table = table(people.get(one), people.get(other));
                if (isEnough(table)) {
                    tables.add(table);
                }
            }
        }
        return tables.isEmpty() ? tooFew("two participants answered") : mean(tables);
    }

    private static int[] table(Map<Integer, Boolean> one, Map<Integer, Boolean> other) {
        int[] table = new int[4];
        one.forEach((item, right) -> {
            Boolean theirs = other.get(item);
            if (theirs != null) {
                count(table, right, theirs);
            }
        });
        return table;
    }

    private static void count(int[] table, boolean first, boolean second) {
        table[(first ? 0 : 2) + (second ? 0 : 1)]++;
    }

    private static boolean isEnough(int[] table) {
        return table[0] + table[1] + table[2] + table[3] >= LEAST_ITEMS;
    }

    private static Result<Double> tooFew(String who) {
        return Result.notAvailable("no " + who + " " + LEAST_ITEMS + " items that can be compared");
    }

    private static Result<Double> mean(Collection<int[]> tables) {
        OptionalDouble mean = tables.stream()
                .map(table -> kappa(table[0], table[1], table[2], table[3]))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average();
        return mean.isPresent()
                ? Result.of(mean.getAsDouble())
                : Result.notAvailable("all are always right, or always wrong");
    }
}
