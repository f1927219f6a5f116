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
 */
public record ItemPictures(
        Function<String, Drawn<RgbImage>> drawn,
        Optional<Reveal> reveal,
        Function<String, List<PicturePlace>> options) {

    /** Pictures that are looked at. */
    public static ItemPictures of(Function<String, Drawn<RgbImage>> drawn) {
        return new ItemPictures(drawn, Optional.empty(), item -> List.of());
    }

    /** The same, sharp in part only. */
    public ItemPictures revealed(Optional<Reveal> how) {
        return new ItemPictures(drawn, how, options);
    }

    /** The same, where one chooses in the picture. */
    public ItemPictures chosenIn(Function<String, List<PicturePlace>> places) {
        return new ItemPictures(drawn, reveal, places);
    }

    Drawn<RgbImage> of(String itemId) {
        return drawn.apply(itemId);
    }

    List<PicturePlace> places(String itemId) {
        return options.apply(itemId);
    }
}
