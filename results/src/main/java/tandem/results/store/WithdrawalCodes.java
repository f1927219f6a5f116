package tandem.results.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a withdrawal code: PBKDF2 with HMAC-SHA-256 (RFC 8018), salted with the session's id, in lower-case hex.
 * Codes are short, because people copy them by hand; that trying all of them takes long is what the iterations are for.
 */
final class WithdrawalCodes {

    private static final int ITERATIONS = 4096;
    private static final int BITS = 256;

    private WithdrawalCodes() {}

    /** The hash of {@code code} in that session; case, blanks and dashes do not count. */
    static String hash(String session, String code) {
        try {
            PBEKeySpec key = new PBEKeySpec(
                    plain(code).toCharArray(), session.getBytes(StandardCharsets.UTF_8), ITERATIONS, BITS);
            return HexFormat.of()
                    .formatHex(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(key)
                            .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2 with HMAC-SHA-256", e);
        }
    }

    private static String plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
