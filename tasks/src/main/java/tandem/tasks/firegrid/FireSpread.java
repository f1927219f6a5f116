package tandem.tasks.firegrid;

import tandem.protocols.design.Chance;

/**
 * What chance does to each tile in each step: common random numbers, so that two policies meet the same luck, and a tile that
 * catches fire also does with more burning neighbours.
 *
 * @param words which chance
 */
public record FireSpread(String words) {

    private static final int MILLION = 1_000_000;

    /** The chance of a game that is played. */
    public static FireSpread ofGame(long seed) {
        return new FireSpread("game " + seed);
    }

    /** A chance that an AI imagines; never that of a game, which it cannot know. */
    static FireSpread imagined(long seed, int index) {
        return new FireSpread("imagined " + seed + " " + index);
    }

    /** For each tile in reading order a number uniform on [0, 1): it catches fire if this is below its probability. */
    double[] draws(int step, int tiles) {
        Chance chance = Chance.of("fire", words, step);
        double[] draws = new double[tiles];
        for (int tile = 0; tile < tiles; tile++) {
            draws[tile] = chance.below(MILLION) / (double) MILLION;
        }
        return draws;
    }
}
