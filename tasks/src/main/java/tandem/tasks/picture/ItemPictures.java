package tandem.tasks.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tandem.xai.image.RgbImage;

/**
 * The pictures of items, at hand, and what can be done with them.
 *
 * @param drawn the picture of an item
 * @param reveal how they are sharp in part only; empty where they are seen whole
 * @param options where the options lie in an item's picture; none where options are no places
 * @param endings how games ended; none where items are single decisions
 */
public record ItemPictures(
        Function<String, Drawn<RgbImage>> drawn,
        Optional<Reveal> reveal,
        Function<String, List<PicturePlace>> options,
        Function<String, Optional<Ending>> endings) {

    /** Pictures that are looked at. */
    public static ItemPictures of(Function<String, Drawn<RgbImage>> drawn) {
        return new ItemPictures(drawn, Optional.empty(), item -> List.of(), item -> Optional.empty());
    }

    /** The same, sharp in part only. */
    public ItemPictures revealed(Optional<Reveal> how) {
        return new ItemPictures(drawn, how, options, endings);
    }

    /** The same, where one chooses in the picture. */
    public ItemPictures chosenIn(Function<String, List<PicturePlace>> places) {
        return new ItemPictures(drawn, reveal, places, endings);
    }

    /** The same, of games that end. */
    public ItemPictures endingAs(Function<String, Optional<Ending>> ends) {
        return new ItemPictures(drawn, reveal, options, ends);
    }

    Drawn<RgbImage> of(String itemId) {
        return drawn.apply(itemId);
    }

    Optional<Ending> ending(String itemId) {
        return endings.apply(itemId);
    }

    List<PicturePlace> places(String itemId) {
        return options.apply(itemId);
    }
}
