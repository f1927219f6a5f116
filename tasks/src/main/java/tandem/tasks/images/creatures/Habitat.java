package tandem.tasks.images.creatures;

import java.util.Optional;

/**
 * Where a creature stands.
 *
 * @param place which of the landscapes, 0 to {@link Landscape#count()} − 1
 * @param clutter how much grows and lies about, in [0, 1]
 * @param noise standard deviation of the picture's grain, in 8-bit levels
 * @param cue the species whose plant grows beside the creature, whatever the creature is; empty for neither
 * @param seed where everything stands
 */
public record Habitat(int place, double clutter, double noise, Optional<Species> cue, long seed) {}
