package tandem.tasks.series.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tandem.tasks.game.GameTexts;
import tandem.tasks.series.Cause;
import tandem.tasks.series.Series;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.chart.SeriesExplained;
import tandem.tasks.series.detection.Coupling;
import tandem.tasks.series.explanation.NearestNormal;
import tandem.tasks.series.explanation.PlaceboHeats;
import tandem.xai.model.Prediction;

/** Explains what the advisor said of each series of a study. */
final class ExplanationMaker {

    /** Of the series that no participant sees: a study's own have a seed of nine digits at most. */
    private static final long DONORS_SEED = 0x5e71e5_d04L;

    private static final int DONORS = 400;

    private final Map<String, SeriesItem> items;
    private final Map<String, Prediction> predictions;
    private final SeriesAdvisor advisor;
    private final SeriesDials dials;
    private Optional<PlaceboHeats> placebos = Optional.empty();

    /**
     * @param items by id
     * @param predictions of each
     * @param advisor that gave them
     * @param dials of series like these, from which placebos come
     */
    ExplanationMaker(
            Map<String, SeriesItem> items,
            Map<String, Prediction> predictions,
            SeriesAdvisor advisor,
            SeriesDials dials) {
        this.items = items;
        this.predictions = predictions;
        this.advisor = advisor;
        this.dials = dials;
    }

    /**
     * Explains why a cause is named, whichever the advisor would name itself.
     *
     * @param word one of {@link SeriesExplanation}, or of the advisor's heats
     */
    SeriesExplained explain(String itemId, Cause named, String word) {
        SeriesItem item = items.get(itemId);
        if (advisor.heats().contains(word)) {
            return new SeriesExplained.Heat(advisor.heat(item, named, word).cells());
        }
        return switch (SeriesExplanation.NAMES.named(word)) {
            case HEAT -> throw new IllegalArgumentException("every advisor has its own heat");
            case HEAT_PLACEBO ->
                new SeriesExplained.Heat(placebos()
                        .heat(named, predictions.get(itemId).confidence())
                        .cells());
            case NEAREST_NORMAL ->
                new SeriesExplained.Stretch(item.series()
                        .values()
                        .within(NearestNormal.of(item, Coupling.outside(item.window(), item.series()))
                                .window()));
            case ASSURANCE -> new SeriesExplained.Words(new GameTexts(Series.class).each(in -> in.text("assurance")));
        };
    }

    /** Made once they are asked for, from several threads too. */
    private synchronized PlaceboHeats placebos() {
        if (placebos.isEmpty()) {
            List<SeriesItem> others = new SeriesGenerator(DONORS_SEED, dials).items(DONORS);
            List<Prediction> said = advisor.detector().predict(others);
            placebos = Optional.of(new PlaceboHeats(IntStream.range(0, DONORS)
                    .mapToObj(i -> donor(others.get(i), said.get(i)))
                    .toList()));
        }
        return placebos.orElseThrow();
    }

    private PlaceboHeats.Donor donor(SeriesItem item, Prediction said) {
        Cause named = Cause.values()[said.best()];
        return new PlaceboHeats.Donor(
                named,
                said.confidence(),
                () -> advisor.heat(item, named, advisor.heats().get(0)));
    }
}
