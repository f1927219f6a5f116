package tandem.app.explain;

import java.util.Optional;
import java.util.OptionalInt;
import tandem.app.study.InputException;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.Sample;
import tandem.xai.attribution.SampleExplainer;
import tandem.xai.attribution.Target;
import tandem.xai.model.ExplainableModel;

/** Asks a network about samples and explains what it says, one sample after the other, with the time that each took. */
public final class Explaining {

    private final ExplainableModel model;
    private final SampleExplainer explainer;

    /** @param model that is asked; not closed here */
    public Explaining(ExplainableModel model) {
        this.model = model;
        this.explainer = new SampleExplainer(model);
    }

    /**
     * A map, and what it cost.
     *
     * @param attribution the map
     * @param seconds that it took
     */
    public record Timed(Attribution attribution, double seconds) {}

    /**
     * The target of a sample: the class that was asked for, or else the one that the network predicts, held against another
     * where that is asked for.
     */
    public Target target(Sample sample, Optional<Integer> label, Optional<Integer> against) {
        int explained = label.orElseGet(() -> explainer.predict(sample).best());
        if (against.equals(Optional.of(explained))) {
            throw new InputException(
                    "class " + explained + " ("
                            + model.bundle().classes().get(explained)
                            + ") cannot be held against itself — name the other class with --against, or another with --target");
        }
        return new Target(explained, against.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    /**
     * The map of a sample.
     *
     * @throws InputException if the method cannot explain this network, or not so
     */
    public Timed explain(AttributionMethod method, Sample sample, Target target) {
        if (!method.supports(model)) {
            throw new InputException(method.refusal(model));
        }
        long begun = System.nanoTime();
        try {
            Attribution map = explainer.explain(method, sample, target);
            return new Timed(map, (System.nanoTime() - begun) / 1e9);
        } catch (IllegalArgumentException | UnsupportedOperationException wrong) {
            // Some settings can be judged only beside a network or a picture: so many samples for so many segments.
            throw new InputException(method.name() + ": " + wrong.getMessage());
        }
    }
}
