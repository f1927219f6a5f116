package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Drawing;
import tandem.protocols.study.ExplanationSpec;

class ExplanationReaderTest {

    @Test
    void whatIsLeftOutIsAsUsual() {
        assertThat(explanation("method: grad-cam")).contains(new ExplanationSpec("grad-cam", 0.5));
    }

    @Test
    void everyParameterOfTheDrawingCanBeSaid() {
        assertThat(explanation("method: grad-cam, view: contour, layout: on-picture, opacity: 0.8, on-demand: true,"
                        + " clip: 95, smoothing: 0.05, upsampling: nearest, share: 0.1"))
                .contains(new ExplanationSpec(
                        "grad-cam",
                        0.8,
                        true,
                        new Drawing(
                                Drawing.View.CONTOUR,
                                Drawing.Layout.ON_PICTURE,
                                95,
                                0.05,
                                Drawing.Upsampling.NEAREST,
                                0.1)));
    }

    @Test
    void aViewThatIsUnknownIsToldWithThoseThatAreKnown() {
        assertThat(read("method: grad-cam, view: contours").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("contours", "contour"));
    }

    private static Optional<ExplanationSpec> explanation(String keys) {
        Condition condition = read(keys)
                .study()
                .orElseThrow()
                .conditions()
                .get("ai-explained")
                .members()
                .values()
                .iterator()
                .next();
        return condition.explanation();
    }

    private static ProtocolReading read(String keys) {
        String demo = ShippedProtocols.text("demo").orElseThrow();
        String old = demo.lines()
                .filter(line -> line.strip().startsWith("explanation:"))
                .findFirst()
                .orElseThrow();
        return ProtocolReader.read(demo.replace(old, "    explanation: {" + keys + "}"), "demo.yaml");
    }
}
