package tandem.app.monkey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import tandem.app.study.OpenStudy;
import tandem.app.study.Protocol;
import tandem.app.study.StudyDatabase;
import tandem.results.store.EventStore;
import tandem.results.store.check.DatabaseCheck;
import tandem.tasks.Task;

/** Monkeys before several studies, one after another, as long as is wanted. */
public final class MonkeyRun {

    private static final int SESSIONS_A_VISIT = 8;

    private final List<Protocol> protocols;
    private final Path folder;
    private final long seed;
    private final int ideas;
    private final Task.Progress progress;

    /**
     * A study's turn.
     *
     * @param protocol its name
     * @param sessions that were taken part in
     * @param problems what must not be, one line each; with those of the database
     */
    public record Visit(String protocol, List<MonkeySession> sessions, List<String> problems) {

        public Visit {
            sessions = List.copyOf(sessions);
            problems = List.copyOf(problems);
        }
    }

    /**
     * @param protocols studies, in their turns
     * @param folder for their databases
     * @param ideas of each monkey, at most
     */
    public MonkeyRun(List<Protocol> protocols, Path folder, long seed, int ideas, Task.Progress progress) {
        this.protocols = List.copyOf(protocols);
        this.folder = folder;
        this.seed = seed;
        this.ideas = ideas;
        this.progress = progress;
    }

    /**
     * Goes from study to study.
     *
     * @param goesOn looked at before each session; at least one takes place
     * @param told each turn when it is over
     */
    public void run(BooleanSupplier goesOn, Consumer<Visit> told) {
        SplittableRandom random = new SplittableRandom(seed);
        do {
            for (Protocol protocol : protocols) {
                told.accept(visit(protocol, random, goesOn));
                if (!goesOn.getAsBoolean()) {
                    return;
                }
            }
        } while (goesOn.getAsBoolean());
    }

    private Visit visit(Protocol protocol, SplittableRandom random, BooleanSupplier goesOn) {
        String name = protocol.study().id();
        Path database = folder.resolve(name + ".db");
        List<MonkeySession> sessions = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        try (OpenStudy study = OpenStudy.open(protocol, seed, progress);
                EventStore store = StudyDatabase.open(database, study)) {
            Monkey monkey = new Monkey(study, store);
            do {
                long own = random.nextLong();
                MonkeySession session = monkey.session(own, ideas);
                session.problems().forEach(problem -> problems.add(name + ", seed " + own + ": " + problem));
                sessions.add(session);
            } while (sessions.size() < SESSIONS_A_VISIT && goesOn.getAsBoolean());
        }
        DatabaseCheck check = DatabaseCheck.of(database);
        check.damages().forEach(damage -> problems.add(name + ": the file is damaged: " + damage));
        check.broken()
                .forEach(link -> problems.add(
                        name + ": session " + link.session() + ", event " + link.seq() + ": " + link.found()));
        return new Visit(name, sessions, problems);
    }
}
