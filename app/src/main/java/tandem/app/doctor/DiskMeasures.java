package tandem.app.doctor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import tandem.app.bench.Distribution;

/**
 * What was measured of the disk that data go to.
 *
 * @param forcedMedianMs until a page of 4 KiB is forced to the disk, in milliseconds
 * @param forcedP99Ms what 99 % of these take at most
 * @param freeBytes that this program may still write
 */
public record DiskMeasures(double forcedMedianMs, double forcedP99Ms, long freeBytes) {

    private static final int WRITES = 100;
    private static final int PAGE = 4096;
    private static final double NANOS_A_MS = 1e6;

    /** Writes a small file in {@code folder} and removes it. */
    static DiskMeasures take(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "tandem-doctor", ".bin");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            List<Double> forced = new ArrayList<>();
            for (int i = 0; i < WRITES; i++) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE));
                channel.force(true);
                forced.add((System.nanoTime() - before) / NANOS_A_MS);
            }
            Distribution distribution = Distribution.of(forced);
            return new DiskMeasures(
                    distribution.quantile(0.5),
                    distribution.quantile(0.99),
                    Files.getFileStore(folder).getUsableSpace());
        } finally {
            Files.delete(file);
        }
    }
}
