package tandem.tasks.images;

import java.util.function.Supplier;
import tandem.protocols.item.Item;
import tandem.xai.image.RgbImage;

/**
 * An item and the way to its picture.
 *
 * @param item with its truth
 * @param picture reads or draws it, anew at each call
 */
record ImageItem(Item item, Supplier<RgbImage> picture) {}
