package tandem.protocols.plan;

import tandem.protocols.study.Arm;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/** Counts blocks over the whole session, so that their ids are unique. */
final class BlockNumbers {
    private final int mainBlocks;
    private int main;
    private int practice;
    private int staircase;

    private BlockNumbers(int mainBlocks) {
        this.mainBlocks = mainBlocks;
    }

    static BlockNumbers of(Study study, Arm arm) {
        return new BlockNumbers(study.sessionOf(arm).stream()
                .filter(SessionPart.Blocks.class::isInstance)
                .mapToInt(part ->
                        BlockCells.of(study, arm, (SessionPart.Blocks) part).count())
                .sum());
    }

    /** How many main blocks there are. */
    int mainBlocks() {
        return mainBlocks;
    }

    int nextMain() {
        return ++main;
    }

    int nextStaircase() {
        return ++staircase;
    }

    int nextPractice() {
        return ++practice;
    }
}
