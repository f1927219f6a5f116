package tandem.results.calibration.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tandem.results.calibration.choice.Candidate.Kind;

/** How many items of each kind. */
class QuotasTest {

    private static Map<Kind, Integer> available(int... hitsAndErrors) {
        Map<Kind, Integer> available = new LinkedHashMap<>();
        for (int i = 0; i < hitsAndErrors.length; i += 2) {
            String truth = String.valueOf((char) ('a' + i / 2));
            available.put(new Kind(truth, true), hitsAndErrors[i]);
            available.put(new Kind(truth, false), hitsAndErrors[i + 1]);
        }
        return available;
    }

    @Test
    void whereThereAreEnoughClassesAndErrorsAreEven() {
        Quotas quotas = Quotas.of(available(50, 20, 50, 20), 24, 6);

        assertThat(quotas.of(new Kind("a", true))).isEqualTo(9);
        assertThat(quotas.of(new Kind("a", false))).isEqualTo(3);
        assertThat(quotas.of(new Kind("b", true))).isEqualTo(9);
        assertThat(quotas.of(new Kind("b", false))).isEqualTo(3);
    }

    @Test
    void whereAClassHasNoErrorsTheOthersHaveThemAndClassesStayEven() {
        Quotas quotas = Quotas.of(available(50, 20, 50, 0), 24, 6);

        assertThat(quotas.of(new Kind("a", false))).isEqualTo(6);
        assertThat(quotas.byTruth()).containsEntry("a", 12).containsEntry("b", 12);
    }

    /** An error of c instead of b, and a hit of b instead of a, make classes even: neither move alone does. */
    @Test
    void errorsGoWhereTheyMakeClassesEven() {
        assertThat(Quotas.of(available(3, 0, 2, 1, 1, 1), 6, 1).byTruth())
                .containsEntry("a", 2)
                .containsEntry("b", 2)
                .containsEntry("c", 2);
    }

    @Test
    void whereThereAreTooFewErrorsThereAreAsManyAsThereAre() {
        assertThat(Quotas.of(available(50, 1, 50, 1), 24, 6).aiErrors()).isEqualTo(2);
    }

    @Test
    void whereThereAreTooFewHitsThereAreMoreErrors() {
        assertThat(Quotas.of(available(5, 20, 5, 20), 24, 6).aiErrors()).isEqualTo(14);
    }

    @Property(tries = 1000)
    void noOtherQuotasAreMoreEven(
            @ForAll @Size(6) List<@IntRange(max = 5) Integer> there,
            @ForAll @IntRange(min = 1, max = 12) int wanted,
            @ForAll @IntRange(max = 12) int wantedErrors) {
        Map<Kind, Integer> available =
                available(there.stream().mapToInt(Integer::intValue).toArray());
        int count = Math.min(wanted, there.stream().mapToInt(Integer::intValue).sum());
        if (count == 0) {
            return;
        }
        Quotas ours = Quotas.of(available, count, Math.min(count, wantedErrors));

        assertThat(ours.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(count);
        assertThat(ours.counts()).allSatisfy((kind, quota) -> assertThat(quota).isBetween(0, available.get(kind)));
        List<Quotas> all = new ArrayList<>();
        every(List.copyOf(available.entrySet()), new LinkedHashMap<>(), count, ours.aiErrors(), all);
        assertThat(all.stream().mapToInt(QuotasTest::totals).boxed().min(Comparator.naturalOrder()))
                .contains(totals(ours));
        assertThat(all.stream()
                        .filter(other -> totals(other) == totals(ours))
                        .map(QuotasTest::errors)
                        .min(Comparator.naturalOrder()))
                .contains(errors(ours));
    }

    /** All quotas of so many items and errors. */
    private static void every(
            List<Map.Entry<Kind, Integer>> kinds, Map<Kind, Integer> so, int count, int errors, List<Quotas> all) {
        if (kinds.isEmpty()) {
            if (count == 0 && errors == 0) {
                all.add(new Quotas(so));
            }
            return;
        }
        Kind kind = kinds.get(0).getKey();
        for (int i = 0; i <= Math.min(count, kinds.get(0).getValue()); i++) {
            Map<Kind, Integer> more = new LinkedHashMap<>(so);
            more.put(kind, i);
            every(kinds.subList(1, kinds.size()), more, count - i, errors - (kind.aiRight() ? 0 : i), all);
        }
    }

    private static int totals(Quotas quotas) {
        return quotas.byTruth().values().stream()
                .mapToInt(total -> total * total)
                .sum();
    }

    private static int errors(Quotas quotas) {
        return quotas.counts().entrySet().stream()
                .filter(quota -> !quota.getKey().aiRight())
                .mapToInt(quota -> quota.getValue() * quota.getValue())
                .sum();
    }
}
