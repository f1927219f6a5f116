package tandem.tasks;

import java.nio.file.Path;
import java.util.List;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskSpec;

/**
 * A kind of task. Found by {@link java.util.ServiceLoader}, so that a jar on the class path, or in the folder of plugins, adds
 * one.
 */
public interface Task {

    /** What it is called in protocol files, what it asks of them, and what it offers. */
    TaskDeclaration declaration();

    /**
     * Opens items and advisor. May take long when a network must be asked about new pictures; never called on the
     * window's thread.
     *
     * @param spec what the protocol says, which was held against the declaration
     * @param folder that the protocol's relative paths start from
     * @param progress told how far the work is
     * @throws MaterialsException if something is missing or broken; nothing was changed
     */
    TaskMaterials open(TaskSpec spec, Path folder, Progress progress);

    /**
     * The files that items and advisor are read from, such as a lab's own pictures; none where all comes with the task.
     *
     * @param spec what the protocol says
     * @param folder that the protocol's relative paths start from
     * @throws MaterialsException if something is missing or broken
     */
    default List<Path> files(TaskSpec spec, Path folder) {
        return List.of();
    }

    /** How far a long piece of work is. */
    @FunctionalInterface
    interface Progress {

        /**
         * Called now and then.
         *
         * @param what is being done, a few English words
         * @param done so far
         * @param total to do
         */
        void report(String what, int done, int total);

        /** Tells nobody. */
        Progress SILENT = (what, done, total) -> {};
    }
}
