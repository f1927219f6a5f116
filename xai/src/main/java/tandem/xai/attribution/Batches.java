package tandem.xai.attribution;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;

/**
 * Variants of a sample, so many at a time. While the network works at some, the next are made on another thread: still one
 * after the other and in order, so that what they draw is the same.
 */
final class Batches {

    private final int count;
    private final int size;
    private final IntFunction<float[]> variants;

    /**
     * @param count how many variants
     * @param size numbers of one
     * @param variants asked for in order
     */
    Batches(int count, int size, IntFunction<float[]> variants) {
        this.count = count;
        this.size = size;
        this.variants = variants;
    }

    /** Takes the variants {@code from} to before {@code to}, one after the other in {@code points}. */
    @FunctionalInterface
    interface Sink {
        void take(int from, int to, float[] points);
    }

    /** Hands over all. */
    void each(Sink sink) {
        CompletableFuture<float[]> next = CompletableFuture.completedFuture(points(0));
        try {
            for (int from = 0; from < count; from += Answers.BATCH) {
                int to = Math.min(from + Answers.BATCH, count);
                float[] points = next.join();
                if (to < count) {
                    next = CompletableFuture.supplyAsync(() -> points(to));
                }
                sink.take(from, to, points);
            }
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } finally {
            // Nothing is made any more when the caller goes on, whatever happened.
            next.handle((made, failure) -> made).join();
        }
    }

    private float[] points(int from) {
        int to = Math.min(from + Answers.BATCH, count);
        float[] points = new float[(to - from) * size];
        for (int variant = from; variant < to; variant++) {
            System.arraycopy(variants.apply(variant), 0, points, (variant - from) * size, size);
        }
        return points;
    }
}
