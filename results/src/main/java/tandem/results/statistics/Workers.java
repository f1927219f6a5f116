package tandem.results.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Does draws on several threads. Each draw writes to its own place, so who does which does not matter. */
final class Workers {

    private static final int REPORTS = 100;

    private final Draws draws;
    private final Watch watch;
    private final IntConsumer draw;
    private final int portion;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Object report = new Object();
    private int done;

    private Workers(Draws draws, Watch watch, IntConsumer draw) {
        this.draws = draws;
        this.watch = watch;
        this.draw = draw;
        this.portion = Math.max(1, draws.count() / REPORTS);
    }

    /** Calls {@code draw} with 0 … count − 1; returns when all are done, or throws {@link CancellationException}. */
    static void run(Draws draws, Watch watch, IntConsumer draw) {
        new Workers(draws, watch, draw).run();
    }

    private void run() {
        ExecutorService pool = Executors.newFixedThreadPool(draws.threads(), Workers::thread);
        try {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < draws.threads(); i++) {
                futures.add(pool.submit(this::work));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.set(true);
        } catch (ExecutionException e) {
            stopped.set(true);
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdown();
        }
        if (stopped.get()) {
            throw new CancellationException("called off");
        }
    }

    private void work() {
        for (int first = next.getAndAdd(portion);
                first >= 0 && first < draws.count();
                first = next.getAndAdd(portion)) {
            int end = Math.min(first + portion, draws.count());
            for (int i = first; i < end; i++) {
                if (stopped.get()) {
                    return;
                }
                if (watch.cancelled()) {
                    stopped.set(true);
                    return;
                }
                draw.accept(i);
            }
            synchronized (report) {
                done += end - first;
                watch.done(done, draws.count());
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "statistics");
        thread.setDaemon(true);
        return thread;
    }
}
