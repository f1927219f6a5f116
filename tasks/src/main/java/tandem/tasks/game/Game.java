package tandem.tasks.game;

import java.util.List;
import java.util.Optional;
import tandem.protocols.item.ItemPool;
import tandem.tasks.picture.Ending;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.PicturePlace;
import tandem.xai.image.RgbImage;

/**
 * The items of a study that a task made, its advisor's answers, and how they look. All is a function of the parameters: the
 * same ask gives the same answer, from several threads too.
 */
public interface Game {

    /** Items, truths and advice. */
    ItemPool pool();

    /** What is shown of an item of the pool. */
    RgbImage picture(String itemId);

    /** Where the options lie in an item's picture, if they are places in it; else none. */
    default List<PicturePlace> places(String itemId) {
        return List.of();
    }

    /** Whether an explanation that the task declares holds in all turns, where items are openings of games. */
    default boolean explainsTurns(String explanation) {
        return true;
    }

    /** How a game stood that came to that id in the end; empty where items are single decisions. */
    default Optional<Ending> ending(String itemId) {
        return Optional.empty();
    }

    /**
     * Explains why the advisor names an option.
     *
     * @param itemId of the pool
     * @param option of the pool's options
     * @param explanation one of those that the task declares
     */
    Explained explain(String itemId, String option, String explanation);
}
