package tandem.tasks.series;

/**
 * A weight that rises smoothly from 0 at the start of a run to 1 and falls back at its end (Tukey 1967).
 *
 * @param run where it is above 0
 * @param edge samples of a rise and of a fall, 1 or more
 */
record Taper(Window run, int edge) {

    /** The weight at a sample: 0 outside of the run. */
    double at(int sample) {
        if (!run.holds(sample)) {
            return 0;
        }
        int inside = Math.min(sample - run.from(), run.to() - 1 - sample) + 1;
        return inside >= edge ? 1 : (1 - StrictMath.cos(StrictMath.PI * inside / edge)) / 2;
    }
}
