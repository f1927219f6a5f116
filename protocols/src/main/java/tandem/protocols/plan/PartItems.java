package tandem.protocols.plan;

import java.util.List;
import tandem.protocols.design.Chance;
import tandem.protocols.design.MatchedSets;
import tandem.protocols.design.WarmUp;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/**
 * The items of one part of a session, the same for every slot.
 *
 * @param sets matched item sets for main trials
 * @param familiarisation items of each block with an AI, in the order of the session
 * @param practice items of each round
 */
record PartItems(List<List<PooledItem>> sets, List<List<PooledItem>> familiarisation, List<List<PooledItem>> practice) {

    static final PartItems NONE = new PartItems(List.of(), List.of(), List.of());

    /** What items are for, in the order in which they are drawn. */
    enum Purpose {
        MAIN {
            @Override
            List<List<PooledItem>> draw(Study study, SessionPart part, List<PooledItem> left, Chance chance) {
                if (!(part instanceof SessionPart.Blocks blocks)) {
                    return List.of();
                }
                int levels = study.factors().get(blocks.forEach()).levels().size();
                int errors = blocks.trials() - blocks.adviceCorrect();
                return MatchedSets.draw(left, levels, blocks.adviceCorrect(), errors, chance);
            }
        },
        FAMILIARISATION {
            @Override
            List<List<PooledItem>> draw(Study study, SessionPart part, List<PooledItem> left, Chance chance) {
                if (!(part instanceof SessionPart.Blocks blocks)) {
                    return List.of();
                }
                long withAi = study.factors().get(blocks.forEach()).levels().stream()
                        .filter(level -> study.conditions().get(level).mode().hasAi())
                        .count();
                double accuracy = (double) blocks.adviceCorrect() / blocks.trials();
                return WarmUp.familiarisation(left, (int) withAi, blocks.familiarisation(), accuracy, chance);
            }
        },
        PRACTICE {
            @Override
            List<List<PooledItem>> draw(Study study, SessionPart part, List<PooledItem> left, Chance chance) {
                return part instanceof SessionPart.Practice practice
                        ? WarmUp.practice(left, practice.rounds(), practice.trials(), chance)
                        : List.of();
            }
        };

        /** Draws what {@code part} needs from the items that are {@code left}. */
        abstract List<List<PooledItem>> draw(Study study, SessionPart part, List<PooledItem> left, Chance chance);
    }

    PartItems with(Purpose purpose, List<List<PooledItem>> groups) {
        return switch (purpose) {
            case MAIN -> new PartItems(groups, familiarisation, practice);
            case FAMILIARISATION -> new PartItems(sets, groups, practice);
            case PRACTICE -> new PartItems(sets, familiarisation, groups);
        };
    }
}
