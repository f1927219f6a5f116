package tandem.tasks.game;

import tandem.protocols.item.ItemPool;
import tandem.tasks.picture.Explained;
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

    /**
     * Explains why the advisor names an option.
     *
     * @param itemId of the pool
     * @param option of the pool's options
     * @param explanation one of those that the task declares
     */
    Explained explain(String itemId, String option, String explanation);
}
