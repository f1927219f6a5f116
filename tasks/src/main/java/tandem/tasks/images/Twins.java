package tandem.tasks.images;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.tasks.MaterialsException;
import tandem.xai.model.Sha256;

/** Items whose picture is the very same: the same file under two names. */
final class Twins {

    private Twins() {}

    /**
     * One line for each item whose picture another one has.
     *
     * @throws MaterialsException if the two have different truths
     */
    static List<String> among(List<ImageItem> items) {
        Map<String, ImageItem> first = new LinkedHashMap<>();
        List<String> told = new ArrayList<>();
        for (ImageItem item : items) {
            ImageItem twin = first.putIfAbsent(
                    HexFormat.of()
                            .formatHex(Sha256.begin().digest(item.content().get())),
                    item);
            if (twin == null) {
                continue;
            }
            String both = "items “" + twin.item().id() + "” and “" + item.item().id() + "” are the very same picture";
            if (!twin.item().truth().equals(item.item().truth())) {
                throw new MaterialsException(both + ", once as " + twin.item().truth() + " and once as "
                        + item.item().truth() + " — keep the right one");
            }
            told.add(both + " — take one of them out, or a participant may meet it twice");
        }
        return told;
    }
}
