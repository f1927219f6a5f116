package tandem.app.archive;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file of a study.
 *
 * @param path from the study's folder, its names parted by {@code /}
 * @param bytes of its content
 * @param sha256 of its content, in hex
 */
record ArchivedFile(
        @JsonProperty("path") String path,
        @JsonProperty("bytes") long bytes,
        @JsonProperty("sha256") String sha256) {

    /** Names that Windows gives to devices, whatever ending they have. */
    private static final Set<String> DEVICES = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        DEVICES.addAll(List.of("con", "prn", "aux", "nul"));
        for (int i = 0; i <= 9; i++) {
            DEVICES.add("com" + i);
            DEVICES.add("lpt" + i);
        }
    }

    /** Whether a file of that path lies in the study's folder on every system, and nowhere else. */
    boolean isWithin() {
        return path != null
                && !path.isEmpty()
                && Arrays.stream(path.split("/", -1)).allMatch(ArchivedFile::isName);
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c < ' ' || "\\:*?\"<>|".indexOf(c) >= 0)
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !DEVICES.contains(name.replaceFirst("\\..*", ""));
    }
}
