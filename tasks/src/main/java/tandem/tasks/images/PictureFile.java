package tandem.tasks.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import tandem.protocols.item.Item;
import tandem.tasks.MaterialsException;
import tandem.xai.image.ImageFiles;

/** A lab's picture on disk. */
record PictureFile(Path file) {

    /** The item that this picture shows. */
    ImageItem of(Item item) {
        return new ImageItem(item, Optional.of(file), () -> ImageFiles.read(file), this::bytes);
    }

    private byte[] bytes() {
        try {
            byte[] bytes = Files.readAllBytes(file);
            // A picture that is seen turned is another than the same file was before it was turned.
            return ImageFiles.isTurned(file) ? Arrays.copyOf(bytes, bytes.length + 1) : bytes;
        } catch (IOException unreadable) {
            throw new MaterialsException(
                    file + ": this picture cannot be read (" + unreadable.getMessage() + ") — make it readable",
                    unreadable);
        }
    }
}
