package tandem.app.command;

import tandem.tasks.Task;

/** Tells how far work is and how long it will take, by how long it took so far; what was done before does not count. */
final class TimeLeft {

    private final Task.Progress progress;
    private final long begun = System.nanoTime();
    private int worked;

    TimeLeft(Task.Progress progress) {
        this.progress = progress;
    }

    /** A piece more is done; {@code now} if it was worked at, and not only found. */
    void report(boolean now, int done, int total) {
        worked += now ? 1 : 0;
        double each = worked == 0 ? 0 : (System.nanoTime() - begun) / 1e9 / worked;
        progress.report("about " + Math.round(each * (total - done)) + " s left; pictures done", done, total);
    }
}
