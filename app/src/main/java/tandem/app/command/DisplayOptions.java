package tandem.app.command;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import tandem.app.study.InputException;
import tandem.app.window.Corner;
import tandem.app.window.DisplayUse;
import tandem.app.window.Displays;

/** How the participant's window uses its display, as options. */
final class DisplayOptions {

    @Option(
            names = "--display",
            paramLabel = "N",
            description = "the display to fill, from 1, the primary one (${DEFAULT-VALUE})",
            defaultValue = "1")
    private int display;

    @Option(
            names = "--scale",
            paramLabel = "PERCENT",
            description = "size of type and controls, from 75%% to 150%% (${DEFAULT-VALUE})",
            defaultValue = "100%")
    private String scale;

    @Option(
            names = "--photodiode",
            paramLabel = "CORNER",
            arity = "0..1",
            fallbackValue = "bottom-left",
            description =
                    "a square there flips between black and white with each onset: top-left, top-right, bottom-left"
                            + " (if left out), bottom-right")
    private Optional<String> photodiode = Optional.empty();

    /** @throws InputException if a value is none */
    DisplayUse use() {
        return new DisplayUse(display, TypeScale.of(scale), photodiode.map(DisplayOptions::corner));
    }

    /** @throws InputException if the chosen one is not among {@code present} */
    void requireDisplay(Displays present) {
        if (present.numbered(display).isEmpty()) {
            throw new InputException("--display " + display + ": there is no such display here — choose one of these, "
                    + "or connect it: " + present.words());
        }
    }

    private static Corner corner(String word) {
        return Corner.called(word)
                .orElseThrow(() -> new InputException("--photodiode " + word + ": no corner is called so — choose "
                        + Stream.of(Corner.values()).map(Corner::word).collect(Collectors.joining(", "))));
    }
}
