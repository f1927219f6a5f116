package tandem.tasks.images;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import tandem.protocols.item.Item;
import tandem.xai.image.RgbImage;

/**
 * An item and the way to its picture.
 *
 * @param item with its truth
 * @param file it lies in; empty for one that is drawn
 * @param picture reads or draws it, anew at each call
 * @param content all that the picture follows from, in bytes: the file's, or the values it is drawn from
 */
record ImageItem(Item item, Optional<Path> file, Supplier<RgbImage> picture, Supplier<byte[]> content) {}
