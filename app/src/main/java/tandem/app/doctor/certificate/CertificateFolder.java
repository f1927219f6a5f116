package tandem.app.doctor.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tandem.app.file.Hashes;
import tandem.app.file.WholeFile;
import tandem.app.study.InputException;

/**
 * Where certificates are kept, one file each; earlier ones stay. Several stations may share it.
 *
 * @param path made when the first one is kept
 */
public record CertificateFolder(Path path) {

    private static final String ENDING = ".json";
    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /**
     * A certificate and its file.
     *
     * @param file where it lies
     * @param sha256 of the file, in hex
     * @param certificate that stands in it
     */
    public record Kept(Path file, String sha256, Certificate certificate) {}

    /**
     * What was found of a station.
     *
     * @param kept the certificate that was measured last; empty where there is none
     * @param problems files that are no certificates, one line each
     */
    public record Latest(Optional<Kept> kept, List<String> problems) {}

    /**
     * Keeps a certificate; its file is there whole or not at all.
     *
     * @throws InputException if the folder cannot be made or written to
     */
    public Path keep(Certificate certificate) {
        Path file =
                path.resolve(asName(certificate.station()) + "-" + IN_NAMES.format(certificate.measured()) + ENDING);
        try {
            Files.createDirectories(path);
            new WholeFile(file).write(CertificateJson.write(certificate));
            return file;
        } catch (IOException refused) {
            throw new InputException(path + ": the certificate cannot be written there (" + refused.getMessage()
                    + ") — name another folder with --certificates, or keep none with --no-certificate");
        }
    }

    /** The certificate of {@code station} that was measured last. */
    public Latest latest(String station) {
        List<Kept> found = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                        .sorted()
                        .forEach(file -> read(file, found, problems));
            } catch (IOException refused) {
                problems.add(path + ": cannot be read (" + refused.getMessage()
                        + ") — make it readable, or name another folder with --certificates");
            }
        }
        return new Latest(
                found.stream()
                        .filter(kept -> kept.certificate().station().equals(station))
                        .max(Comparator.comparing(kept -> kept.certificate().measured())),
                problems);
    }

    private static void read(Path file, List<Kept> found, List<String> problems) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Certificate certificate = CertificateJson.read(new String(bytes, StandardCharsets.UTF_8));
            found.add(new Kept(file, Hashes.sha256(bytes), certificate));
        } catch (IOException | IllegalArgumentException broken) {
            problems.add(file + ": is no certificate of a station (" + broken.getMessage()
                    + ") — remove it, and run `tandem doctor` again");
        }
    }

    /** What no file system minds. */
    private static String asName(String station) {
        return station.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
