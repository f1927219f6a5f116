package tandem.results.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a report is written to. */
public final class ReportFile {

    /** Stands near the beginning of every report; a file without it was written by somebody else. */
    public static final String GENERATOR = "Tandem report";

    private static final int BEGINNING = 1024;

    private final Path file;

    private ReportFile(Path file) {
        this.file = file;
    }

    /**
     * The file of that name, which is there already only if a report was written to it.
     *
     * @throws ReportException if nothing can be written there
     */
    public static ReportFile at(Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new ReportException(file + ": this is a folder; name a file for the report, such as report.html");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ReportException(
                    file + ": the folder " + folder + " does not exist; create it or name another file");
        }
        if (Files.exists(target) && !isReport(target)) {
            throw new ReportException(file + ": this file is no report of Tandem; move it or name another file");
        }
        return new ReportFile(target);
    }

    /**
     * Writes the page; a former report is replaced once all is written.
     *
     * @throws ReportException if it cannot be written; nothing is changed then
     */
    public void write(String page) {
        try {
            Path work = Files.createTempDirectory(file.getParent(), ".report-");
            Path fresh = work.resolve("report.html");
            try {
                Files.writeString(fresh, page);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
                Files.delete(work);
            }
        } catch (IOException e) {
            throw cannot(file, "written", e);
        }
    }

    private static boolean isReport(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(GENERATOR);
        } catch (IOException e) {
            throw cannot(file, "read", e);
        }
    }

    private static ReportException cannot(Path file, String what, IOException e) {
        return new ReportException(
                file + ": the report cannot be " + what + " (" + e + "); name a file you may write to, with room", e);
    }
}
