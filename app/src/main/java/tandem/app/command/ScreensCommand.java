package tandem.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tandem.app.screens.ScreenPictures;
import tandem.app.screens.ScreenSize;
import tandem.app.study.InputException;
import tandem.app.window.Display;
import tandem.app.window.WindowHost;
import tandem.protocols.language.ShippedProtocols;

/** {@code screens}: pictures of every screen, for whoever works on them. */
@Command(
        name = "screens",
        description = "Takes pictures of every participant screen, in every language of the demo.",
        mixinStandardHelpOptions = true)
public final class ScreensCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "folder; made if it is not there")
    private Path out;

    @Option(
            names = "--width",
            paramLabel = "PX",
            description = "of the window (${DEFAULT-VALUE})",
            defaultValue = "1280")
    private int width;

    @Option(
            names = "--height",
            paramLabel = "PX",
            description = "of the window (${DEFAULT-VALUE})",
            defaultValue = "720")
    private int height;

    @Option(
            names = "--scale",
            paramLabel = "PERCENT",
            description = "size of type and controls, from 75%% to 150%% (${DEFAULT-VALUE})",
            defaultValue = "100%")
    private String scale;

    @Option(
            names = "--all",
            description = "in a folder for each size: 1280 × 720, 1920 × 1080, and 1280 × 720 with type at 150 %%")
    private boolean all;

    @Option(
            names = "--protocol",
            paramLabel = "PROTOCOL",
            description = "a file or a shipped protocol, as often as wanted; the shipped demos if left out")
    private List<String> protocols = ShippedProtocols.demos();

    public ScreensCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Map<Path, ScreenSize> sizes = sizes();
        if (!Display.present()) {
            throw new InputException("there is no display to draw on — use one, or xvfb-run");
        }
        WindowHost.start();
        try {
            for (Map.Entry<Path, ScreenSize> size : sizes.entrySet()) {
                for (Path picture : new ScreenPictures(size.getValue()).write(protocols, size.getKey())) {
                    console.out().println(picture);
                }
            }
        } finally {
            WindowHost.stop();
        }
        return 0;
    }

    /** By the folder that their pictures go to. */
    private Map<Path, ScreenSize> sizes() {
        Map<Path, ScreenSize> sizes = new LinkedHashMap<>();
        if (all) {
            ScreenSize.ALL.forEach(size -> sizes.put(out.resolve(size.word()), size));
        } else {
            sizes.put(out, new ScreenSize(width, height, TypeScale.of(scale)));
        }
        return sizes;
    }
}
