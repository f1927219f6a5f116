package tandem.app.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import tandem.xai.model.Sha256;

/** SHA-256, in hex. */
public final class Hashes {

    private static final int PIECE = 1 << 16;

    private Hashes() {}

    /** Of a text in UTF-8. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of bytes. */
    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.begin().digest(bytes));
    }

    /** Of a file's content. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return copied(in, Long.MAX_VALUE, OutputStream.nullOutputStream());
        }
    }

    /**
     * Copies all of {@code in}, and gives the hash of it.
     *
     * @throws IOException if it has more bytes than {@code most}; no more were copied
     */
    public static String copied(InputStream in, long most, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] piece = new byte[PIECE];
        long left = most;
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
            if (read > left) {
                throw new IOException("a file is longer than it is said to be");
            }
            left -= read;
            digest.update(piece, 0, read);
            out.write(piece, 0, read);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
