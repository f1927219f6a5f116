package tandem.protocols.plan;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import tandem.protocols.design.DesignException;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Turns;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Study;

/** Whether a study and a pool speak of the same options. */
final class PoolCheck {

    private PoolCheck() {}

    private static void checkAmounts(AnswerForm form, OptionalInt most) {
        if (most.isPresent() && !form.equals(new AnswerForm.Amounts(most.getAsInt()))) {
            throw new DesignException(
                    "the task is answered with amounts from 0 to " + most.getAsInt(),
                    "write answer: { amounts: { most: " + most.getAsInt() + " } }");
        } else if (most.isEmpty() && form instanceof AnswerForm.Amounts) {
            throw new DesignException("the task is not answered with amounts", "take amounts out of answer");
        }
    }

    static void check(Study study, ItemPool pool) {
        List<String> options = pool.options();
        if (options.size() < 2) {
            throw new DesignException(
                    "a decision needs at least two options; the items have " + options,
                    "bring items of another class as well");
        }
        checkAmounts(study.answer(), pool.turns().map(Turns::amounts).orElse(OptionalInt.empty()));
        for (PooledItem item : pool.items()) {
            if (!study.answer().offers(options, item.item().truth())) {
                throw new DesignException(
                        "the truth of item " + item.item().id() + " is “"
                                + item.item().truth() + "”, which is none of the options " + options,
                        "correct the item's truth, or add the option");
            }
        }
        if (pool.turns().isEmpty() && study.hasGames()) {
            throw new DesignException(
                    "the task has no games: each of its items is decided once",
                    "take turns out of blocks, or give the task's parameters that make games");
        }
        for (String named : new TreeSet<>(study.task().optionNames().keySet())) {
            if (!options.contains(named)) {
                throw new DesignException(
                        "the protocol names an option “" + named + "” that the task does not have; it has " + options,
                        "correct the word under task, options");
            }
        }
    }
}
