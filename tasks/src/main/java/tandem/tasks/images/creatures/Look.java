package tandem.tasks.images.creatures;

/**
 * What differs between creatures and says nothing about their species.
 *
 * @param coat which of the coats, 0 to {@link Coat#count()} − 1
 * @param facesLeft whether the picture is mirrored
 * @param x where the creature stands, pixels from the left
 * @param y where its feet are, pixels from the top
 * @param scale size factor
 * @param headTilt in radians
 * @param earSpread how far the ears lean outwards, in radians
 * @param spotSeed where the spots are
 */
public record Look(
        int coat,
        boolean facesLeft,
        double x,
        double y,
        double scale,
        double headTilt,
        double earSpread,
        long spotSeed) {}
