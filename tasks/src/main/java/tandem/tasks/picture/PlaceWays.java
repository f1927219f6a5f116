package tandem.tasks.picture;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How the arrow keys go from place to place. Left and right go through all in their order, so that no place is out of reach; up
 * and down go to the nearest that way.
 *
 * @param places in reading order
 */
record PlaceWays(List<PicturePlace> places) {

    /** How much farther a place seems that lies aside of the way. */
    private static final double ASIDE = 2;

    /** The place before it; the first stays. */
    PicturePlace before(PicturePlace place) {
        return places.get(Math.max(0, places.indexOf(place) - 1));
    }

    /** The place after it; the last stays. */
    PicturePlace after(PicturePlace place) {
        return places.get(Math.min(places.size() - 1, places.indexOf(place) + 1));
    }

    /** The nearest above it; it stays where there is none. */
    PicturePlace above(PicturePlace place) {
        return nearest(place, to -> place.centreY() - to.centreY());
    }

    /** The nearest below it; it stays where there is none. */
    PicturePlace below(PicturePlace place) {
        return nearest(place, to -> to.centreY() - place.centreY());
    }

    private PicturePlace nearest(PicturePlace from, ToDoubleFunction<PicturePlace> along) {
        return places.stream()
                .filter(to -> along.applyAsDouble(to) > 0)
                .min(Comparator.comparingDouble(
                        to -> along.applyAsDouble(to) + ASIDE * Math.abs(to.centreX() - from.centreX())))
                .orElse(from);
    }
}
