package tandem.results.report.figure;

/** Letters that tell points apart: A to Z, then AA and so on. */
final class Letters {

    private static final int ALL = 26;

    private Letters() {}

    /** The letters of the point of a number, from 0. */
    static String of(int point) {
        return (point < ALL ? "" : of(point / ALL - 1)) + (char) ('A' + point % ALL);
    }
}
