package tandem.app.freeze;

import java.util.SortedMap;
import java.util.TreeMap;
import tandem.app.file.Hashes;
import tandem.app.study.OpenStudy;
import tandem.app.study.Software;

/**
 * All that a session of a study follows from, as hashes by part: protocol, items, model, explanations, questionnaires,
 * software.
 *
 * @param parts SHA-256 (hex) by part, the software's version in plain words
 */
record Fingerprint(SortedMap<String, String> parts) {

    static Fingerprint of(OpenStudy study) {
        SortedMap<String, String> parts = new TreeMap<>();
        parts.put("protocol", study.study().hash());
        parts.put("items", study.materials().pool().itemsHash());
        parts.put("model", study.materials().pool().modelHash());
        parts.put(
                "explanations", Hashes.sha256(study.study().explanationMethods().toString()));
        parts.put(
                "questionnaires",
                Hashes.sha256(new TreeMap<>(study.study().questionnaires()).values() + " "
                        + new TreeMap<>(study.study().scorings())));
        parts.put("software", Software.version());
        return new Fingerprint(parts);
    }

    /** One hash over all parts. */
    String hash() {
        return Hashes.sha256(parts.toString());
    }
}
