package tandem.tasks.game;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import tandem.protocols.study.TaskParameters;
import tandem.xai.model.Sha256;

/** By what a game's items and its advisor are known. */
public final class GameHash {

    private GameHash() {}

    /** SHA-256 in hex of lines of text that tell all there is to tell. */
    public static String of(List<String> lines) {
        MessageDigest digest = Sha256.begin();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The same of an advisor that follows from the parameters of its task. */
    public static String of(TaskParameters parameters) {
        return of(List.of(parameters.toString()));
    }
}
