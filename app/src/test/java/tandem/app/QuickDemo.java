package tandem.app;

import java.nio.file.Path;
import tandem.app.study.Protocol;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;

/** The shipped demo with nothing changed but its waiting times, so that a test need not sit through them. */
public final class QuickDemo {

    private QuickDemo() {}

    /** The protocol's text. */
    public static String text() {
        return ShippedProtocols.text("demo")
                .orElseThrow()
                .replace("minimum-view: 300ms", "minimum-view: 1ms")
                .replace("second-look: 1s", "second-look: 1ms");
    }

    /** The text with four trials a block instead of 24, and two in a practice round. */
    public static String shortText() {
        return text().replace("trials: 24", "trials: 4")
                .replace(
                        "practice: { trials: 6, until: { correct: 4, rounds: 3 } }",
                        "practice: { trials: 2, until: { correct: 1, rounds: 1 } }");
    }

    /** The whole demo, read. */
    public static Protocol whole() {
        return new Protocol(
                ProtocolReader.read(text(), "demo.yaml").study().orElseThrow(),
                text(),
                Path.of(""),
                java.util.List.of());
    }
}
