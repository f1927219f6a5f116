package tandem.tasks.images;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.tasks.MaterialsException;

/** Items whose picture is the very same: one file under two names. */
final class Twins {

    private Twins() {}

    /**
     * One line for each item whose picture another one has. Only files of the same length are read.
     *
     * @throws MaterialsException if the two have different truths, or a file cannot be read
     */
    static List<String> among(List<ImageItem> items) {
        Map<Long, List<ImageItem>> byLength = items.stream()
                .filter(item -> item.file().isPresent())
                .collect(Collectors.groupingBy(Twins::length, TreeMap::new, Collectors.toList()));
        List<String> told = new ArrayList<>();
        for (List<ImageItem> alike : byLength.values()) {
            for (int i = 1; i < alike.size(); i++) {
                for (int k = 0; k < i; k++) {
                    if (same(alike.get(k), alike.get(i))) {
                        told.add(told(alike.get(k), alike.get(i)));
                        break;
                    }
                }
            }
        }
        return told;
    }

    /** The pictures that no item has: none of the same bytes, or drawn from the same values. */
    static List<ImageItem> without(List<ImageItem> items, List<ImageItem> pictures) {
        Map<Long, List<ImageItem>> byLength =
                items.stream().filter(item -> item.file().isPresent()).collect(Collectors.groupingBy(Twins::length));
        Set<ByteBuffer> drawn = items.stream()
                .filter(item -> item.file().isEmpty())
                .map(item -> ByteBuffer.wrap(item.content().get()))
                .collect(Collectors.toSet());
        return pictures.stream()
                .filter(picture -> picture.file().isPresent()
                        ? byLength.getOrDefault(length(picture), List.of()).stream()
                                .noneMatch(item -> same(item, picture))
                        : !drawn.contains(ByteBuffer.wrap(picture.content().get())))
                .toList();
    }

    private static String told(ImageItem twin, ImageItem item) {
        String both = "items “" + twin.item().id() + "” and “" + item.item().id() + "” are the very same picture";
        if (!twin.item().truth().equals(item.item().truth())) {
            throw new MaterialsException(both + ", once as " + twin.item().truth() + " and once as "
                    + item.item().truth() + " — keep the right one");
        }
        return both + " — take one of them out, or a participant may meet it twice";
    }

    private static long length(ImageItem item) {
        try {
            return Files.size(item.file().orElseThrow());
        } catch (IOException unreadable) {
            throw unreadable(item, unreadable);
        }
    }

    private static boolean same(ImageItem one, ImageItem other) {
        try {
            return Files.mismatch(one.file().orElseThrow(), other.file().orElseThrow()) < 0;
        } catch (IOException unreadable) {
            throw unreadable(other, unreadable);
        }
    }

    private static MaterialsException unreadable(ImageItem item, IOException why) {
        return new MaterialsException(
                item.file().orElseThrow() + ": this picture cannot be read (" + why.getMessage()
                        + ") — make it readable",
                why);
    }
}
