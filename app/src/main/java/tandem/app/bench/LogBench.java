package tandem.app.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import tandem.app.study.OpenStudy;
import tandem.app.study.Software;
import tandem.protocols.session.Event;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.EventJson;
import tandem.results.store.records.NewSession;

/** How many events a second become durable, and what handing one in costs the thread that does it. */
public final class LogBench {

    /** Events between two that are asked whether they are durable. */
    private static final int STRIDE = 1024;

    /** Strides that may be under way, so that the queue is never full. */
    private static final int UNDER_WAY = 32;

    /** Events that go before the measurement, until the compiler is through. */
    private static final int WARM_UP = 100_000;

    private static final String SESSION = "bench";

    private final RecordedSession recorded;
    private final OpenStudy study;

    /**
     * What was measured.
     *
     * @param events how many became durable in the measured time
     * @param perSecond events a second
     * @param enqueueNanos what handing in took, in nanoseconds, ascending
     * @param plainPerSecond events a second that a plain file takes: the same bytes, forced to the disk every
     *     {@value #STRIDE} events
     */
    public record Measured(int events, double perSecond, long[] enqueueNanos, double plainPerSecond) {

        /** What a share of the events took at most, in microseconds. */
        public double quantileMicros(double share) {
            return enqueueNanos[(int) Math.min(enqueueNanos.length - 1, Math.floor(share * enqueueNanos.length))] / 1e3;
        }
    }

    /** @param study whose events are written */
    public LogBench(OpenStudy study) {
        this.study = study;
        this.recorded = new RecordedSession(study);
    }

    /**
     * Measures with files in {@code folder}.
     *
     * @param count how many events
     */
    public Measured run(Path folder, int count) throws IOException, InterruptedException {
        List<Event> events = recorded.endless(SESSION, WARM_UP + count);
        long[] nanos = new long[count];
        double perSecond;
        try (EventStore store = EventStore.open(folder.resolve("bench.db"));
                SessionLease lease = store.allocate(study.record(), session())) {
            write(store, events.subList(0, WARM_UP), new long[WARM_UP]);
            long begun = System.nanoTime();
            write(store, events.subList(WARM_UP, events.size()), nanos);
            perSecond = count / ((System.nanoTime() - begun) / 1e9);
        }
        Arrays.sort(nanos);
        return new Measured(count, perSecond, nanos, plain(folder.resolve("plain.bin"), events));
    }

    private NewSession session() {
        return new NewSession(SESSION, "bench", "en", SESSION, true, Instant.EPOCH, Software.version());
    }

    private static void write(EventStore store, List<Event> events, long[] nanos) throws InterruptedException {
        Semaphore strides = new Semaphore(UNDER_WAY);
        for (int i = 0; i < events.size(); i++) {
            long before = System.nanoTime();
            store.sink().accept(events.get(i));
            nanos[i] = System.nanoTime() - before;
            if (i % STRIDE == STRIDE - 1) {
                strides.acquire();
                store.whenDurable(strides::release);
            }
        }
        store.flush();
    }

    private static double plain(Path file, List<Event> events) throws IOException {
        byte[][] lines = events.stream()
                .map(event -> (EventJson.write(event.payload()) + event).getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        long begun = System.nanoTime();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int i = 0; i < lines.length; i++) {
                channel.write(ByteBuffer.wrap(lines[i]));
                if (i % STRIDE == STRIDE - 1) {
                    channel.force(false);
                }
            }
            channel.force(false);
        }
        double perSecond = lines.length / ((System.nanoTime() - begun) / 1e9);
        Files.delete(file);
        return perSecond;
    }
}
