package tandem.xai.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest by which bundles, cached results and items are known. */
public final class Sha256 {

    private Sha256() {}

    /** A digest of nothing yet. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
