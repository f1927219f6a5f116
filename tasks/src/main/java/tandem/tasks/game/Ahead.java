package tandem.tasks.game;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One thread for what will probably be asked for, which goes when it has nothing to do. Of what waits there only the newest is
 * done: what people choose after something else is what they will more probably submit.
 */
final class Ahead {

    private static final int IDLE_S = 10;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            0,
            1,
            IDLE_S,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(1),
            work -> {
                Thread made = new Thread(work, "tandem-turns-ahead");
                made.setDaemon(true);
                return made;
            },
            new ThreadPoolExecutor.DiscardOldestPolicy());

    /** Does something after what is being done; after the end nothing is. */
    void work(Runnable work) {
        thread.execute(work);
    }

    /** What waits is not done any more. */
    void end() {
        thread.shutdownNow();
    }
}
