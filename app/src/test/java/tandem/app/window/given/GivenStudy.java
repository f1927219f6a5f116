package tandem.app.window.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ProtocolReading;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.study.Study;

/** Studies by name. */
public final class GivenStudy {

    private GivenStudy() {}

    /** Everything that the demo has, in four trials a block. */
    public static Study small() {
        return read(smallText(), "small.yaml");
    }

    /** The same with another text in place of {@code part}, which must be in it. */
    public static Study smallWith(String part, String instead) {
        String text = smallText();
        if (!text.contains(part)) {
            throw new IllegalArgumentException("small.yaml has no “" + part + "”");
        }
        return read(text.replace(part, instead), "small.yaml");
    }

    /** The small study, answered as {@code answer} says, such as {@code slider: {}}. */
    public static Study answeredBy(String answer) {
        String text = smallText();
        String confidence = text.substring(text.indexOf("confidence:\n"), text.indexOf("timing:\n"));
        return smallWith(confidence, "answer: { " + answer + " }\n\n");
    }

    /** The small study, in which people also mark in the picture what they saw it by. */
    public static Study markedWith(String tool) {
        return smallWith(
                "timing:\n",
                "evidence: { question: { en: Where did you see it?, fr: Où l’avez-vous vu ? }, tool: " + tool
                        + ", grid: 8 }\n\ntiming:\n");
    }

    /** Every mode that the small study does not have, a quiz, a break and pay. */
    public static Study modes() {
        return read(text("modes.yaml"), "modes.yaml");
    }

    /** The small study with a questionnaire that has every kind of question, called {@code all-kinds}. */
    public static Study withEveryQuestion() {
        return read(
                smallText().replace("form: demographics", "form: all-kinds") + text("all-kinds.yaml"), "small.yaml");
    }

    /** A study that ships. */
    public static Study shipped(String name) {
        return read(ShippedProtocols.text(name).orElseThrow(), name);
    }

    private static Study read(String text, String name) {
        ProtocolReading reading = ProtocolReader.read(text, name);
        return reading.study()
                .orElseThrow(
                        () -> new IllegalArgumentException(reading.problems().toString()));
    }

    private static String smallText() {
        return text("small.yaml");
    }

    private static String text(String name) {
        try (InputStream in = GivenStudy.class.getResourceAsStream("/tandem/app/window/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
