package tandem.tasks.connectfour;

import java.util.Optional;

/** How a game stands before a turn. */
sealed interface Play {

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
    }

    /**
     * Nothing is left to decide.
     *
     * @param score of the person: {@value #WON}, {@value #DRAWN} or {@value #LOST}
     */
    record Over(double score) implements Play {}

    double WON = 1;
    double DRAWN = 0.5;
    double LOST = 0;
}
