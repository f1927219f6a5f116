package tandem.app.screens;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import tandem.app.window.Sessions;
import tandem.protocols.study.Study;
import tandem.tasks.Task;

/** Sessions whose preparation stands still half-way until it is told to go on. */
final class PausedPreparation implements Sessions {

    private final Sessions sessions;
    private final CountDownLatch half = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    PausedPreparation(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Waits until the preparation stands still. */
    void awaitHalf() {
        await(half);
    }

    void goOn() {
        goOn.countDown();
    }

    @Override
    public Study study() {
        return sessions.study();
    }

    @Override
    public List<Unfinished> unfinished() {
        return sessions.unfinished();
    }

    @Override
    public Running begin(String language, Task.Progress progress) {
        progress.report("preparing explanations", 1, 2);
        half.countDown();
        await(goOn);
        return sessions.begin(language, progress);
    }

    @Override
    public Running resume(String session, Task.Progress progress) {
        return begin(study().languages().get(0), progress);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a picture was taken", interrupted);
        }
    }
}
