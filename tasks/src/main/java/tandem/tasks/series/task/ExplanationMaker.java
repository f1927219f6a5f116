package tandem.tasks.series.task;

import java.util.Map;
import java.util.Optional;
import tandem.tasks.game.GameTexts;
import tandem.tasks.series.Cause;
import tandem.tasks.series.Series;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.chart.SeriesExplained;
import tandem.tasks.series.detection.SeriesAdvice;
import tandem.tasks.series.detection.SeriesDetector;
import tandem.tasks.series.explanation.NearestNormal;
import tandem.tasks.series.explanation.PlaceboHeats;
import tandem.tasks.series.explanation.SeriesHeat;

/** Explains what the detector said of each series of a study. */
final class ExplanationMaker {

    /** Of the series that no participant sees: a study's own have a seed of nine digits at most. */
    private static final long DONORS_SEED = 0x5e71e5_d04L;

    private static final int DONORS = 400;

    private final Map<String, SeriesItem> items;
    private final Map<String, SeriesAdvice> advice;
    private final SeriesDetector detector;
    private final SeriesDials dials;
    private Optional<PlaceboHeats> placebos = Optional.empty();

    /**
     * @param items by id
     * @param advice on each
     * @param detector that gave it
     * @param dials of series like these, from which placebos come
     */
    ExplanationMaker(
            Map<String, SeriesItem> items,
            Map<String, SeriesAdvice> advice,
            SeriesDetector detector,
            SeriesDials dials) {
        this.items = items;
        this.advice = advice;
        this.detector = detector;
        this.dials = dials;
    }

    /** Explains why a cause is named, whichever the detector would name itself. */
    SeriesExplained explain(String itemId, Cause named, SeriesExplanation explanation) {
        SeriesItem item = items.get(itemId);
        SeriesAdvice said = advice.get(itemId);
        return switch (explanation) {
            case HEAT ->
                new SeriesExplained.Heat(SeriesHeat.of(said.evidence(), named).cells());
            case HEAT_PLACEBO ->
                new SeriesExplained.Heat(
                        placebos().heat(named, said.confidence()).cells());
            case NEAREST_NORMAL ->
                new SeriesExplained.Stretch(item.series()
                        .values()
                        .within(NearestNormal.of(item, said.evidence().coupling())
                                .window()));
            case ASSURANCE -> new SeriesExplained.Words(new GameTexts(Series.class).each(in -> in.text("assurance")));
        };
    }

    /** Made once they are asked for, from several threads too. */
    private synchronized PlaceboHeats placebos() {
        if (placebos.isEmpty()) {
            placebos = Optional.of(PlaceboHeats.of(detector, new SeriesGenerator(DONORS_SEED, dials).items(DONORS)));
        }
        return placebos.orElseThrow();
    }
}
