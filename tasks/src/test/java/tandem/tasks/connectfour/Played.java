package tandem.tasks.connectfour;

/** Positions by the columns played, such as {@code "4453"}: the notation of Pons' solver. */
final class Played {

    static final Position NOTHING = new Position(0, 0);

    private Played() {}

    static Position by(String columns) {
        Position position = NOTHING;
        for (int i = 0; i < columns.length(); i++) {
            position = position.play(columns.charAt(i) - '0');
        }
        return position;
    }
}
