package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tandem.app.study.InputException;
import tandem.xai.cache.CacheLocation;
import tandem.xai.cache.CacheUpkeep;

/** {@code cache}: what is kept of explanations, features and predictions. */
@Command(
        name = "cache",
        description =
                "Says how much is kept of explanations, features and predictions, whether it is sound, and makes it less. All of"
                        + " it can be computed again.",
        mixinStandardHelpOptions = true)
public final class CacheCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})(kB|MB|GB|)");

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--verify", description = "look through every entry")
    private boolean verify;

    @Option(
            names = "--evict",
            paramLabel = "SIZE",
            description =
                    "delete what was written longest ago until no more than this is kept; such as 500MB or 2GB, or 0")
    private String bound;

    public CacheCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = CacheLocation.ofUser();
        CacheUpkeep upkeep = new CacheUpkeep(folder);
        long most = bound == null ? Long.MAX_VALUE : bytes(bound);
        try {
            if (bound != null) {
                console.out().printf(Locale.ROOT, "deleted: %,d entries%n", upkeep.evict(most));
            }
            for (CacheUpkeep.Share share : upkeep.shares()) {
                console.out()
                        .printf(
                                Locale.ROOT,
                                "%s: %,d entries, %.1f MB%n",
                                share.kind(),
                                share.entries(),
                                share.bytes() / 1e6);
            }
            console.out().println("in " + folder);
            if (verify) {
                verify(upkeep.broken());
            }
        } catch (IOException refused) {
            throw new InputException(folder + ": cannot be read or changed (" + refused
                    + ") — give this user the right to it, or choose another with -Dtandem.cache=FOLDER");
        }
        return 0;
    }

    private void verify(List<Path> broken) {
        if (!broken.isEmpty()) {
            throw new InputException(Stream.concat(
                            broken.stream().map(file -> file + ": its bytes are not those that were written"),
                            Stream.of("broken entries are made again when they are needed — nothing has to be done, but"
                                    + " look at the disk if there are many"))
                    .toList());
        }
        console.out().println("sound: everything is as it was written");
    }

    private long bytes(String size) {
        Matcher words = SIZE.matcher(size);
        if (!words.matches()) {
            throw new ParameterException(spec.commandLine(), "--evict: “" + size + "” is no size like 500MB or 2GB");
        }
        long unit =
                switch (words.group(2)) {
                    case "kB" -> 1_000L;
                    case "MB" -> 1_000_000L;
                    case "GB" -> 1_000_000_000L;
                    default -> 1L;
                };
        return Math.min(Long.MAX_VALUE / unit, Long.parseLong(words.group(1))) * unit;
    }
}
