package tandem.protocols.language;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskKinds;

/** Reads protocol files: either to a checked study, or to all that is wrong with them. Nothing is ever changed. */
public final class ProtocolReader {
    private static final long LONGEST_FILE = 1 << 20;

    private ProtocolReader() {}

    /**
     * Reads a file. That it is missing or cannot be read is a problem like any other.
     *
     * @param kinds of task that it may name
     */
    public static ProtocolReading read(Path file, TaskKinds kinds) {
        Problems problems = new Problems(file.toString());
        try {
            if (!Files.exists(file)) {
                problems.errorInFile(
                        "there is no such file",
                        "check the path, or name a shipped protocol: " + String.join(", ", ShippedProtocols.names()));
            } else if (Files.isDirectory(file)) {
                problems.errorInFile("this is a folder", "name the protocol file in it");
            } else if (Files.size(file) > LONGEST_FILE) {
                problems.errorInFile(
                        "the file has " + Files.size(file) + " bytes, more than a protocol ever needs",
                        "check that it is a protocol");
            } else {
                return read(decoded(Files.readAllBytes(file)), file.toString(), kinds);
            }
        } catch (CharacterCodingException e) {
            problems.errorInFile("the file is not UTF-8 text", "save it with the encoding UTF-8");
        } catch (IOException e) {
            problems.errorInFile(
                    "the file cannot be read: " + e.getMessage(), "check that it is there and that you may read it");
        }
        return new ProtocolReading(Optional.empty(), problems.sorted());
    }

    /**
     * Reads a text, whatever its task.
     *
     * @param fileName as problems shall name it
     */
    public static ProtocolReading read(String text, String fileName) {
        return read(text, fileName, TaskKinds.ANY);
    }

    /**
     * Reads a text.
     *
     * @param fileName as problems shall name it
     * @param kinds of task that it may name
     */
    public static ProtocolReading read(String text, String fileName, TaskKinds kinds) {
        Problems problems = new Problems(fileName);
        Study study = YamlDocument.root(text, "the protocol", StudyReader.SHAPE, problems)
                .map(root -> new StudyReader(problems, kinds).read(root, hash(text)))
                .orElse(null);
        return new ProtocolReading(
                problems.anyError() ? Optional.empty() : Optional.ofNullable(study), problems.sorted());
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
