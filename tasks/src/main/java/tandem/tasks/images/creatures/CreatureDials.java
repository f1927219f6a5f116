package tandem.tasks.images.creatures;

/**
 * How creatures are to be drawn.
 *
 * @param easiest lowest difficulty, in [0, 1)
 * @param hardest highest difficulty, from {@code easiest} up to but not 1, where the species has no truth
 * @param clutter how much grows and lies about, in [0, 1]
 * @param noise standard deviation of the picture's grain, in 8-bit levels, 0 to 40
 * @param cueAgrees share of pictures whose background plant goes with the species, in [0, 1]
 * @param cueConflicts share of pictures whose background plant is the other species', in [0, 1 − cueAgrees]
 */
public record CreatureDials(
        double easiest, double hardest, double clutter, double noise, double cueAgrees, double cueConflicts) {

    public CreatureDials {
        require(
                easiest >= 0 && easiest <= hardest && hardest < 1,
                "difficulty from " + easiest + " to " + hardest + ": give 0 ≤ easiest ≤ hardest < 1");
        require(clutter >= 0 && clutter <= 1, "clutter " + clutter + ": give a value in [0, 1]");
        require(noise >= 0 && noise <= 40, "noise " + noise + ": give a value in [0, 40]");
        require(
                cueAgrees >= 0 && cueConflicts >= 0 && cueAgrees + cueConflicts <= 1,
                "cue shares " + cueAgrees + " and " + cueConflicts + ": give two that sum to at most 1");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
