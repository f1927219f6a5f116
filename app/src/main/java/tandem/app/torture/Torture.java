package tandem.app.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tandem.app.study.OpenStudy;

/** Kills a program that runs sessions, at moments of chance, and looks each time at what it left in the database. */
public final class Torture {

    /** Kills after which a new database is begun, so that looking through it does not take ever longer. */
    private static final int KILLS_A_DATABASE = 25;

    /** One kill in so many comes while the program starts. */
    private static final int EARLY = 8;

    private static final int EARLY_MS = 3000;
    private static final int RUNNING_MS = 1500;

    private final OpenStudy study;
    private final Path folder;
    private final SplittableRandom random;

    /**
     * @param study that the program runs; the demo
     * @param folder for the databases
     * @param seed of the moments
     */
    public Torture(OpenStudy study, Path folder, long seed) {
        this.study = study;
        this.folder = folder;
        this.random = new SplittableRandom(seed);
    }

    /**
     * The kill of that number.
     *
     * @param number from 1; kills come in order
     */
    public Kill kill(int number) throws IOException, InterruptedException {
        Path database = folder.resolve("torture-" + (number - 1) / KILLS_A_DATABASE + ".db");
        boolean early = random.nextInt(EARLY) == 0;
        int delayMs = random.nextInt(early ? EARLY_MS : RUNNING_MS);
        long begun = System.nanoTime();
        Process program = start(database);
        TellingPipe pipe = new TellingPipe(program.getInputStream());
        DiskWatch disk = new DiskWatch(folder);
        boolean alive;
        try (disk) {
            if (!early) {
                pipe.awaitFirst(program);
            }
            program.waitFor(delayMs, TimeUnit.MILLISECONDS);
            alive = program.isAlive();
            // Not by the process itself, which would close the pipe with what was told last.
            program.toHandle().destroyForcibly();
            program.waitFor();
        }
        long lived = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        List<Told> told = pipe.all();
        List<String> problems = new ArrayList<>();
        if (!alive) {
            problems.add("the program ended by itself: " + Files.readString(errors(), StandardCharsets.UTF_8));
        }
        Aftermath aftermath = Aftermath.of(database, study, told);
        problems.addAll(aftermath.problems());
        if (problems.isEmpty() && number % KILLS_A_DATABASE == 0) {
            remove(database);
        }
        return new Kill(
                number,
                lived,
                count(told, Told.Kind.HANDED_IN),
                count(told, Told.Kind.COMMITTED),
                count(told, Told.Kind.DURABLE),
                aftermath.missing(),
                aftermath.missingMs(),
                aftermath.undurableMs(),
                disk.longestMs(),
                problems);
    }

    private static long count(List<Told> told, Told.Kind kind) {
        return told.stream().filter(line -> line.kind() == kind).count();
    }

    private Path errors() {
        return folder.resolve("program.err");
    }

    private Process start(Path database) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-D"))
                .toList());
        // It lives for seconds only.
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TorturedProgram.class.getName()));
        command.addAll(List.of(database.toString(), Long.toString(study.seed())));
        return new ProcessBuilder(command).redirectError(errors().toFile()).start();
    }

    private static void remove(Path database) throws IOException {
        String name = database.getFileName().toString();
        List<Path> files;
        try (Stream<Path> all = Files.list(database.getParent())) {
            files = all.filter(file -> file.getFileName().toString().startsWith(name))
                    .toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
