package tandem.tasks.minefield;

/** The numbers of a board are too entangled to be counted, as may be where many cells far from each other are revealed. */
final class EntangledBoardException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    EntangledBoardException(Cell somewhere) {
        super("board: its numbers around " + somewhere
                + " are too entangled to be counted; reveal cells beside revealed ones");
    }
}
