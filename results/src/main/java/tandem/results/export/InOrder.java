package tandem.results.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Work on many things by all processors, whose results are taken in the things' order. */
final class InOrder {

    private static final long LONGEST_S = 60;

    private InOrder() {}

    /** Takes results one by one. */
    interface Taking<R> {

        void take(R result) throws IOException;
    }

    /**
     * Works on {@code things} at once, and holds but one result a processor and one more. {@code taking} is called by this
     * thread alone.
     *
     * @throws RuntimeException what {@code work} throws for the first thing that fails; results before it have been taken
     */
    static <T, R> void work(List<T> things, Function<T, R> work, Taking<R> taking) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(processors);
        Deque<CompletableFuture<R>> ahead = new ArrayDeque<>();
        try {
            for (T thing : things) {
                ahead.add(CompletableFuture.supplyAsync(() -> work.apply(thing), workers));
                if (ahead.size() > processors) {
                    taking.take(result(ahead.remove()));
                }
            }
            while (!ahead.isEmpty()) {
                taking.take(result(ahead.remove()));
            }
        } finally {
            workers.shutdownNow();
            awaitEnd(workers);
        }
    }

    private static <R> R result(CompletableFuture<R> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw e;
        }
    }

    /** Nothing that was begun is to read on when the database is closed. */
    private static void awaitEnd(ExecutorService workers) {
        try {
            workers.awaitTermination(LONGEST_S, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
