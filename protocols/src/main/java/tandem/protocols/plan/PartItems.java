package tandem.protocols.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;
import tandem.protocols.design.DesignException;
import tandem.protocols.design.MatchedSets;
import tandem.protocols.design.WarmUp;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.Arm;
import tandem.protocols.study.ItemDraw;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/**
 * The items of one part of a session, the same for every slot of an arm.
 *
 * @param sets matched item sets for main trials
 * @param familiarisation items of each block with an AI, in the order of the session
 * @param attention items of each block's attention checks, in the order of the session
 * @param practice items of each round
 * @param ladder items that a staircase chooses from
 */
record PartItems(
        List<List<PooledItem>> sets,
        List<List<PooledItem>> familiarisation,
        List<List<PooledItem>> attention,
        List<List<PooledItem>> practice,
        List<PooledItem> ladder) {

    static final PartItems NONE = new PartItems(List.of(), List.of(), List.of(), List.of(), List.of());

    /** What items are for, in the order in which they are drawn. */
    enum Purpose {
        MAIN {
            @Override
            List<List<PooledItem>> draw(Study study, Arm arm, SessionPart part, List<PooledItem> left, Chance chance) {
                if (!(part instanceof SessionPart.Blocks blocks)) {
                    return List.of();
                }
                int hits = blocks.advice().hits();
                int sets = BlockCells.of(study, arm, blocks).count();
                return among(
                        blocks.items(),
                        left,
                        fitting -> MatchedSets.draw(
                                fitting,
                                sets,
                                hits,
                                blocks.trials() - hits,
                                blocks.items().batches().same()
                                        ? MatchedSets.Selection.EVEN
                                        : MatchedSets.Selection.RANDOM,
                                chance));
            }
        },
        FAMILIARISATION {
            @Override
            List<List<PooledItem>> draw(Study study, Arm arm, SessionPart part, List<PooledItem> left, Chance chance) {
                if (!(part instanceof SessionPart.Blocks blocks)) {
                    return List.of();
                }
                int withAi = BlockCells.of(study, arm, blocks).withAi();
                double accuracy = (double) blocks.advice().hits() / blocks.trials();
                return among(
                        blocks.items(),
                        left,
                        fitting -> WarmUp.familiarisation(fitting, withAi, blocks.familiarisation(), accuracy, chance));
            }
        },
        ATTENTION {
            @Override
            List<List<PooledItem>> draw(Study study, Arm arm, SessionPart part, List<PooledItem> left, Chance chance) {
                if (!(part instanceof SessionPart.Blocks blocks) || blocks.attentionChecks() == 0) {
                    return List.of();
                }
                int each = blocks.attentionChecks();
                int count = BlockCells.of(study, arm, blocks).count();
                List<PooledItem> items = WarmUp.attention(left, count * each, chance);
                return IntStream.range(0, count)
                        .mapToObj(block -> items.subList(block * each, (block + 1) * each))
                        .toList();
            }
        },
        PRACTICE {
            @Override
            List<List<PooledItem>> draw(Study study, Arm arm, SessionPart part, List<PooledItem> left, Chance chance) {
                return part instanceof SessionPart.Practice practice
                        ? WarmUp.practice(left, practice.rounds(), practice.trials(), chance)
                        : List.of();
            }
        },
        STAIRCASE {
            @Override
            List<List<PooledItem>> draw(Study study, Arm arm, SessionPart part, List<PooledItem> left, Chance chance) {
                return part instanceof SessionPart.Staircase staircase
                        ? among(
                                staircase.items(),
                                left,
                                fitting -> List.of(WarmUp.ladder(fitting, staircase.trials(), chance)))
                        : List.of();
            }
        };

        /** Draws from the items that a part may have; where there are too few, the message names what they had to be. */
        private static List<List<PooledItem>> among(
                ItemDraw items, List<PooledItem> left, Function<List<PooledItem>, List<List<PooledItem>>> drawing) {
            try {
                return drawing.apply(
                        left.stream().filter(item -> items.takes(item.item())).toList());
            } catch (DesignException tooFew) {
                String words = items.words();
                throw words.isEmpty()
                        ? tooFew
                        : new DesignException(tooFew.what() + ", counted among items" + words, tooFew.mend());
            }
        }

        /** Draws what {@code part} needs from the items that are {@code left}. */
        abstract List<List<PooledItem>> draw(
                Study study, Arm arm, SessionPart part, List<PooledItem> left, Chance chance);
    }

    PartItems with(Purpose purpose, List<List<PooledItem>> groups) {
        return switch (purpose) {
            case MAIN -> new PartItems(groups, familiarisation, attention, practice, ladder);
            case FAMILIARISATION -> new PartItems(sets, groups, attention, practice, ladder);
            case ATTENTION -> new PartItems(sets, familiarisation, groups, practice, ladder);
            case PRACTICE -> new PartItems(sets, familiarisation, attention, groups, ladder);
            case STAIRCASE ->
                new PartItems(
                        sets,
                        familiarisation,
                        attention,
                        practice,
                        groups.stream().flatMap(List::stream).toList());
        };
    }
}
