package tandem.app.archive;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands in an archive.
 *
 * @param format of the archive
 * @param study id of the study
 * @param version of the protocol, by its author
 * @param software that packed it
 * @param protocol path of the protocol file
 * @param files all of them, by path
 */
record Contents(
        @JsonProperty("format") int format,
        @JsonProperty("study") String study,
        @JsonProperty("version") String version,
        @JsonProperty("software") String software,
        @JsonProperty("protocol") String protocol,
        @JsonProperty("files") List<ArchivedFile> files) {

    /** Of archives that this program writes and reads. */
    static final int FORMAT = 1;

    /** The archive's own file. */
    static final String FILE = "tandem-study.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Indented JSON that ends with a line's end. */
    String written() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The contents that {@code text} tells.
     *
     * @throws IllegalArgumentException saying in a few words why it tells none, or none that can be unpacked
     */
    static Contents read(String text) {
        Contents contents;
        try {
            contents = JSON.readValue(text, Contents.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(FILE + " is broken", broken);
        }
        if (contents == null) {
            throw new IllegalArgumentException(FILE + " is broken");
        } else if (contents.format() != FORMAT) {
            throw new IllegalArgumentException("it is of format " + contents.format() + ", and this program knows "
                    + FORMAT + "; take the version of Tandem that packed it");
        } else if (contents.files() == null || contents.files().contains(null) || contents.study() == null) {
            throw new IllegalArgumentException(FILE + " is broken");
        }
        contents.requireWithin();
        return contents;
    }

    /** @throws IllegalArgumentException if a file would lie elsewhere than in the folder, or over another */
    void requireWithin() {
        Set<String> seen = new HashSet<>();
        for (ArchivedFile file : files) {
            if (!file.isWithin() || file.bytes() < 0 || file.path().equals(FILE)) {
                throw new IllegalArgumentException("“" + file.path() + "” is no file of a study's folder");
            } else if (!seen.add(file.path().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("“" + file.path() + "” stands in it twice");
            }
        }
        if (files.stream().noneMatch(file -> file.path().equals(protocol))) {
            throw new IllegalArgumentException("it has no protocol");
        }
    }

    /** Of all files together. */
    long bytes() {
        return files.stream().mapToLong(ArchivedFile::bytes).reduce(0, Math::addExact);
    }
}
