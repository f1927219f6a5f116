package tandem.protocols.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.protocols.given.APool.aPool;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tandem.protocols.item.PooledItem;

class TrialSequenceTest {

    @Property(tries = 200)
    void theRulesHoldInEveryOrder(@ForAll long seed) {
        List<PooledItem> block = block(2, 18, 6);

        List<PooledItem> order = TrialSequence.of(block, SequenceRules.errors(2, 2), Chance.of(seed));

        assertThat(order).containsExactlyInAnyOrderElementsOf(block);
        assertThat(order.subList(0, 2)).allMatch(PooledItem::adviceCorrect);
        assertThat(longestRun(order, item -> item.adviceCorrect() ? null : "error"))
                .isLessThanOrEqualTo(2);
        assertThat(longestRun(order, item -> item.item().truth())).isLessThanOrEqualTo(4);
    }

    @Property(tries = 300)
    void anOrderIsFoundExactlyWhereCountingAllowsOne(
            @ForAll @IntRange(min = 0, max = 9) int hits,
            @ForAll @IntRange(min = 0, max = 9) int errors,
            @ForAll @IntRange(min = 0, max = 6) int noErrorInFirst,
            @ForAll @IntRange(min = 1, max = 4) int longestErrorRun) {
        List<PooledItem> block = block(3, hits, errors);

        if (ErrorRules.check(hits + errors, errors, noErrorInFirst, longestErrorRun)
                .isPresent()) {
            assertThat(someOrderHolds(hits, errors, noErrorInFirst, longestErrorRun))
                    .isFalse();
        } else {
            assertThat(someOrderHolds(hits, errors, noErrorInFirst, longestErrorRun))
                    .isTrue();
            List<PooledItem> order = TrialSequence.of(
                    block, SequenceRules.errors(noErrorInFirst, longestErrorRun), Chance.of(hits, errors));
            assertThat(order).containsExactlyInAnyOrderElementsOf(block);
            assertThat(longestRun(order, item -> item.adviceCorrect() ? null : "error"))
                    .isLessThanOrEqualTo(longestErrorRun);
        }
    }

    @Test
    void ordersDifferFromSeedToSeed() {
        List<PooledItem> block = block(2, 18, 6);

        assertThat(TrialSequence.of(block, SequenceRules.errors(2, 2), Chance.of(1)))
                .isNotEqualTo(TrialSequence.of(block, SequenceRules.errors(2, 2), Chance.of(2)));
    }

    @Test
    void aClassThatPrevailsRunsNoLongerThanItMust() {
        List<PooledItem> block = new ArrayList<>(block(1, 20, 0));
        block.addAll(block(2, 6, 0).stream()
                .filter(item -> item.item().truth().equals("class-1"))
                .toList());

        List<PooledItem> order = TrialSequence.of(block, SequenceRules.errors(0, 1), Chance.of(1));

        assertThat(longestRun(order, item -> item.item().truth())).isEqualTo(5);
    }

    @Test
    void manyClassesAndManyTrialsAreNoHardProblem() {
        List<PooledItem> block = block(16, 128, 64);

        List<PooledItem> order = TrialSequence.of(block, SequenceRules.errors(10, 1), Chance.of(3));

        assertThat(longestRun(order, item -> item.adviceCorrect() ? null : "error"))
                .isEqualTo(1);
    }

    @Test
    void aRuleThatCannotHoldIsNamed() {
        assertThatThrownBy(() -> TrialSequence.of(block(2, 6, 18), SequenceRules.errors(2, 2), Chance.of(1)))
                .isInstanceOf(DesignException.class)
                .hasMessage("never more than 2 AI errors running leaves room for 10 errors; a block of 24 has 18"
                        + " — raise longest-run to at least 4, lower not-in-first, or raise the accuracy");
        assertThatThrownBy(() -> TrialSequence.of(block(2, 6, 18), SequenceRules.errors(7, 9), Chance.of(1)))
                .isInstanceOf(DesignException.class)
                .hasMessageStartingWith("no AI error in the first 7 trials needs 7 trials in which the AI is right");
    }

    /** As many hits and errors as asked, of the classes in turn. */
    private static List<PooledItem> block(int classes, int hits, int errors) {
        String[] options = new String[Math.max(2, classes)];
        for (int i = 0; i < options.length; i++) {
            options[i] = "class-" + i;
        }
        List<PooledItem> pool =
                aPool().withOptions(options).withItems(options.length * 100).withErrorEvery(2).build().items().stream()
                        .filter(item -> Integer.parseInt(item.item().truth().substring(6)) < classes)
                        .toList();
        List<PooledItem> block = new ArrayList<>();
        pool.stream().filter(PooledItem::adviceCorrect).limit(hits).forEach(block::add);
        pool.stream().filter(item -> !item.adviceCorrect()).limit(errors).forEach(block::add);
        return block;
    }

    private static int longestRun(List<PooledItem> order, Function<PooledItem, String> kind) {
        int longest = 0;
        int run = 0;
        String last = null;
        for (PooledItem item : order) {
            String here = kind.apply(item);
            run = here == null ? 0 : here.equals(last) ? run + 1 : 1;
            last = here;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** Tries every order of hits and errors. */
    private static boolean someOrderHolds(int hits, int errors, int noErrorInFirst, int longestErrorRun) {
        return holds(hits, errors, noErrorInFirst, longestErrorRun, 0, 0);
    }

    private static boolean holds(int hits, int errors, int noErrorInFirst, int longestErrorRun, int place, int run) {
        if (hits == 0 && errors == 0) {
            return true;
        }
        return (hits > 0 && holds(hits - 1, errors, noErrorInFirst, longestErrorRun, place + 1, 0))
                || (errors > 0
                        && place >= noErrorInFirst
                        && run < longestErrorRun
                        && holds(hits, errors - 1, noErrorInFirst, longestErrorRun, place + 1, run + 1));
    }
}
