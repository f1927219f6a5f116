package tandem.tasks.maze;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import tandem.xai.model.Sha256;

/** By what mazes and their advisor are known: SHA-256 in hex. */
final class MazeHash {

    private MazeHash() {}

    static String of(List<MazeItem> items) {
        MessageDigest digest = Sha256.begin();
        for (MazeItem item : items) {
            digest.update(
                    (item.id() + item.maze() + item.answer() + item.decoy() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What the advisor says follows from the parameters. */
    static String ofAdvisor(MazeParameters parameters) {
        return HexFormat.of()
                .formatHex(Sha256.begin().digest(parameters.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
