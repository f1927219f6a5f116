package tandem.app.freeze;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.app.study.InputException;
import tandem.app.study.OpenStudy;

/**
 * Freezes a study: a lock beside the protocol file says what it was, and {@link #requireUnchanged} refuses a study that
 * differs. A change is made by {@link #amend}, which keeps it on the record.
 */
public final class StudyFreeze {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path protocol;

    /** @param protocol file */
    public StudyFreeze(Path protocol) {
        this.protocol = protocol.toAbsolutePath().normalize();
    }

    /** Where the lock is, if the study is frozen. */
    public Path lockFile() {
        return beside(".lock.json");
    }

    /** Where the text of the preregistration is written. */
    public Path preregistrationFile() {
        return beside(".preregistration.md");
    }

    /**
     * Writes the lock and the text of a preregistration.
     *
     * @return the one hash
     * @throws InputException if the study is frozen already, or they cannot be written
     */
    public String freeze(OpenStudy study, Instant now) {
        if (Files.exists(lockFile())) {
            throw new InputException(
                    lockFile() + ": the study is frozen already — to change it, use "
                            + "`amend`, which keeps the change on the record; for another study, copy the protocol under a new name");
        }
        Fingerprint fingerprint = Fingerprint.of(study);
        write(preregistrationFile(), new Preregistration(study.study(), fingerprint.hash()).text());
        write(
                lockFile(),
                json(new Lock(
                        study.study().id(),
                        study.study().version(),
                        seconds(now),
                        fingerprint.parts(),
                        fingerprint.hash(),
                        List.of())));
        return fingerprint.hash();
    }

    /**
     * Records that the frozen study is another one from now on.
     *
     * @param why in the words of whoever changed it
     * @return names of the parts that differ
     * @throws InputException if the study is not frozen, or nothing differs
     */
    public List<String> amend(OpenStudy study, String why, Instant now) {
        Lock lock =
                lock().orElseThrow(() -> new InputException(protocol + ": the study is not frozen — freeze it first"));
        Fingerprint fingerprint = Fingerprint.of(study);
        List<String> changed = changed(lock, fingerprint);
        if (changed.isEmpty()) {
            throw new InputException(protocol + ": nothing differs from what was frozen — there is nothing to amend");
        }
        List<Lock.Amendment> amendments = new ArrayList<>(lock.amendments());
        amendments.add(new Lock.Amendment(seconds(now), why, changed, lock.hash(), fingerprint.hash()));
        write(
                lockFile(),
                json(new Lock(
                        lock.study(),
                        study.study().version(),
                        lock.frozen(),
                        fingerprint.parts(),
                        fingerprint.hash(),
                        amendments)));
        return changed;
    }

    /**
     * Refuses a study that differs from what it was frozen as; one that is not frozen passes.
     *
     * @throws InputException naming the parts that differ
     */
    public void requireUnchanged(OpenStudy study) {
        lock().ifPresent(lock -> {
            List<String> changed = changed(lock, Fingerprint.of(study));
            if (!changed.isEmpty()) {
                throw new InputException(protocol + ": the study was frozen on " + lock.frozen()
                        + " and differs since in "
                        + String.join(", ", changed) + " — go back to what was frozen, or record the change with "
                        + "`amend`");
            }
        });
    }

    private static List<String> changed(Lock lock, Fingerprint now) {
        return now.parts().entrySet().stream()
                .filter(part -> !part.getValue().equals(lock.parts().get(part.getKey())))
                .map(part -> part.getKey())
                .toList();
    }

    private Optional<Lock> lock() {
        if (!Files.exists(lockFile())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(Files.readString(lockFile()), Lock.class));
        } catch (IOException broken) {
            throw new InputException(lockFile() + ": the lock cannot be read ("
                    + broken.getMessage().lines().findFirst().orElse("") + ") — bring it back from a copy");
        }
    }

    private Path beside(String ending) {
        String name = protocol.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return protocol.resolveSibling(name + ending);
    }

    private static String seconds(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String json(Lock lock) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(lock) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new InputException(
                    file + ": cannot be written (" + failed.getMessage() + ") — make its folder writable");
        }
    }
}
