package tandem.results.scripts;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * R on this machine.
 *
 * @param program {@code Rscript}
 */
public record RScript(Path program) {

    /** What a person does where it is not found. */
    public static final String INSTALL = "install R (https://www.r-project.org; on Debian: apt install r-base-core"
            + " r-cran-lme4) and its package lme4 (install.packages(\"lme4\")), and see that Rscript is on the PATH";

    /**
     * The first on a path; empty if there is none.
     *
     * @param path folders, as in the environment
     */
    public static Optional<RScript> onPath(String path) {
        return Stream.of(path.split(File.pathSeparator, -1))
                .filter(place -> !place.isEmpty())
                .flatMap(place -> Stream.of("Rscript", "Rscript.exe").map(name -> new File(place, name)))
                .filter(file -> file.isFile() && file.canExecute())
                .map(File::toPath)
                .findFirst()
                .map(RScript::new);
    }

    /**
     * Runs a script to its end.
     *
     * @param said takes each line that it prints
     * @return its exit status, 0 if all went well
     */
    public int run(Path script, Consumer<String> said) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program.toString(), "--vanilla", script.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(said);
        }
        return process.waitFor();
    }
}
