package tandem.app.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How long the disk takes to force a page of a plain file, again and again while a program is tortured: no store can lose
 * less than what happens in that time.
 */
final class DiskWatch implements AutoCloseable {

    private static final int PAGE = 4096;
    private static final long BETWEEN_MS = 5;

    private final Path file;
    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "disk-watch");
    private volatile Optional<IOException> failure = Optional.empty();
    private volatile long longestNanos;

    /** @param folder on the disk */
    DiskWatch(Path folder) {
        this.file = folder.resolve("disk-watch.bin");
        thread.start();
    }

    private void watch() {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (!over.await(BETWEEN_MS, TimeUnit.MILLISECONDS)) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE));
                channel.force(false);
                longestNanos = Math.max(longestNanos, System.nanoTime() - before);
            }
        } catch (IOException e) {
            failure = Optional.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The longest time so far, in milliseconds. */
    double longestMs() {
        return longestNanos / 1e6;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        over.countDown();
        thread.join();
        if (failure.isPresent()) {
            throw failure.get();
        }
        Files.deleteIfExists(file);
    }
}
