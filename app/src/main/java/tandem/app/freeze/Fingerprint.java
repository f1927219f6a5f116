package tandem.app.freeze;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
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
        parts.put("explanations", sha256(study.study().explanationMethods().toString()));
        parts.put(
                "questionnaires",
                sha256(new TreeMap<>(study.study().questionnaires()).values() + " "
                        + new TreeMap<>(study.study().scorings())));
        parts.put("software", Software.version());
        return new Fingerprint(parts);
    }

    /** One hash over all parts. */
    String hash() {
        return sha256(parts.toString());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
