package tandem.results.measures.computation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tandem.results.measures.trial.GivenAdvice;
import tandem.results.measures.trial.MeasuredTrial;

/**
 * The trials of a condition, with what they are compared with.
 *
 * @param condition that is measured
 * @param reference condition it is compared with; empty where it stands for itself
 * @param persons who have trials in it, in the reference, or alone
 * @param excluded trials of both conditions that are left out
 */
public record Sample(String condition, Optional<String> reference, List<Person> persons, int excluded) {

    public Sample {
        persons = List.copyOf(persons);
    }

    /** A condition by itself. */
    public static Sample of(List<MeasuredTrial> trials, String condition) {
        return of(trials, condition, Optional.empty());
    }

    /** A condition against another. */
    public static Sample contrast(List<MeasuredTrial> trials, String condition, String reference) {
        return of(trials, condition, Optional.of(reference));
    }

    private static Sample of(List<MeasuredTrial> trials, String condition, Optional<String> reference) {
        Predicate<MeasuredTrial> inGroup = trial -> trial.setting().condition().equals(condition);
        Predicate<MeasuredTrial> inReference =
                trial -> reference.equals(Optional.of(trial.setting().condition()));
        List<MeasuredTrial> kept =
                trials.stream().filter(trial -> trial.exclusion().isEmpty()).toList();
        Set<String> items =
                kept.stream().filter(inGroup).map(trial -> trial.item().id()).collect(Collectors.toSet());
        // A solo condition that is itself measured is no baseline of its own.
        List<MeasuredTrial> solo = kept.stream()
                .filter(trial -> trial.solo() && !inGroup.test(trial))
                .toList();
        Map<From, List<MeasuredTrial>> parts = new EnumMap<>(From.class);
        parts.put(From.GROUP, kept.stream().filter(inGroup).toList());
        parts.put(From.REFERENCE, kept.stream().filter(inReference).toList());
        parts.put(From.SOLO, solo);
        parts.put(
                From.SOLO_ON_GROUP_ITEMS,
                solo.stream().filter(trial -> items.contains(trial.item().id())).toList());
        long excluded = trials.stream()
                .filter(inGroup.or(inReference))
                .filter(trial -> trial.exclusion().isPresent())
                .count();
        return new Sample(condition, reference, persons(parts, SoloNorm.of(solo)), (int) excluded);
    }

    private static List<Person> persons(Map<From, List<MeasuredTrial>> parts, SoloNorm norm) {
        Map<String, Map<From, List<MeasuredTrial>>> byPerson = new LinkedHashMap<>();
        Map<String, String> arms = new LinkedHashMap<>();
        parts.forEach((from, part) -> part.forEach(trial -> {
            String id = trial.setting().participant();
            arms.putIfAbsent(id, trial.setting().arm());
            byPerson.computeIfAbsent(id, any -> new EnumMap<>(From.class))
                    .computeIfAbsent(from, any -> new ArrayList<>())
                    .add(trial);
        }));
        return byPerson.entrySet().stream()
                .map(entry -> new Person(entry.getKey(), arms.get(entry.getKey()), entry.getValue(), norm))
                .toList();
    }

    /**
     * What a reader must know of the sample to understand a measure that needs {@code needs}: whether the advice was kept
     * silent, and what the ends of the confidence scale are.
     */
    Map<String, String> circumstances(List<Need> needs) {
        Map<String, String> circumstances = new LinkedHashMap<>();
        if (needs.contains(Need.ADVICE) && has(From.GROUP, Sample::silent) && !has(From.GROUP, Sample::shown)) {
            circumstances.put("advice", "silent");
        }
        if (needs.contains(Need.INITIAL_CONFIDENCE) || needs.contains(Need.FINAL_CONFIDENCE)) {
            boolean half = has(From.GROUP, trial -> trial.item().halfRange());
            circumstances.put("scale", half ? "half_range" : "full_range");
        }
        return circumstances;
    }

    private static boolean silent(MeasuredTrial trial) {
        return trial.advice().filter(GivenAdvice::silent).isPresent();
    }

    private static boolean shown(MeasuredTrial trial) {
        return trial.advice().filter(advice -> !advice.silent()).isPresent();
    }

    /** Whether any trial from there is as described. */
    boolean has(From from, Predicate<MeasuredTrial> described) {
        return persons.stream().flatMap(person -> person.trials(from).stream()).anyMatch(described);
    }
}
