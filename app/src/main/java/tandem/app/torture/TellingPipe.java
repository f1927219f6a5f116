package tandem.app.torture;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Reads what the tortured program tells, on a thread of its own, to the end that its death makes. */
final class TellingPipe {

    private static final long LOOK_AGAIN_MS = 20;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread thread;
    private volatile Optional<IOException> failure = Optional.empty();

    TellingPipe(InputStream stream) {
        this.thread = new Thread(() -> read(stream), "told");
        thread.start();
    }

    private void read(InputStream stream) {
        byte[] buffer = new byte[8192];
        try (InputStream in = new BufferedInputStream(stream)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                told.write(buffer, 0, read);
                first.countDown();
            }
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }

    /** Waits until something is told, or the program has ended. */
    void awaitFirst(Process program) throws InterruptedException {
        while (program.isAlive() && !first.await(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
            // The program is still starting.
        }
    }

    /** All that was told by a program that has ended, in order; without a line that was cut off. */
    List<Told> all() throws IOException, InterruptedException {
        thread.join();
        if (failure.isPresent()) {
            throw failure.get();
        }
        return told.toString(StandardCharsets.US_ASCII)
                .lines()
                .map(Told::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
