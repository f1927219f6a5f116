package tandem.tasks.connectfour;

import java.util.Optional;

/** How a game stands before a turn. */
sealed interface Play {

    /** What lies on the board. */
    Stones stones();

    /** Where the opponent's last stone fell, if one did. */
    Optional<Cell> reply();

    /**
     * The person is to move.
     *
     * @param position to move in
     * @param reply where the opponent's last stone fell; empty at the beginning
     */
    record Going(Position position, Optional<Cell> reply) implements Play {

        /** Before the first move. */
        static Going from(Position position) {
            return new Going(position, Optional.empty());
        }

        @Override
        public Stones stones() {
            return Stones.of(position);
        }
    }

    /**
     * Nothing is left to decide.
     *
     * @param score of the person: {@value #WON}, {@value #DRAWN} or {@value #LOST}
     * @param stones that lie on the board
     * @param reply where the opponent's last stone fell; empty where the person moved last
     */
    record Over(double score, Stones stones, Optional<Cell> reply) implements Play {}

    double WON = 1;
    double DRAWN = 0.5;
    double LOST = 0;
}
