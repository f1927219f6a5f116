package tandem.protocols.plan;

import java.util.List;
import java.util.TreeSet;
import tandem.protocols.design.DesignException;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.Study;

/** Whether a study and a pool speak of the same options. */
final class PoolCheck {

    private PoolCheck() {}

    static void check(Study study, ItemPool pool) {
        List<String> options = pool.options();
        if (options.size() < 2) {
            throw new DesignException(
                    "a decision needs at least two options; the items have " + options,
                    "bring items of another class as well");
        }
        for (PooledItem item : pool.items()) {
            if (!study.answer().offers(options, item.item().truth())) {
                throw new DesignException(
                        "the truth of item " + item.item().id() + " is “"
                                + item.item().truth() + "”, which is none of the options " + options,
                        "correct the item's truth, or add the option");
            }
        }
        if (pool.rounds().isEmpty() && study.hasGames()) {
            throw new DesignException(
                    "the task has no games: each of its items is decided once",
                    "take rounds out of blocks, or give the task's parameters that make games");
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
