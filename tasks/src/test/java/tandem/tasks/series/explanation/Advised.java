package tandem.tasks.series.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tandem.tasks.series.AffectedSamples;
import tandem.tasks.series.Cause;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.SeriesDials;
import tandem.tasks.series.SeriesGenerator;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.detection.DetectorTraining;
import tandem.tasks.series.detection.SeriesAdvice;
import tandem.tasks.series.detection.SeriesDetector;

/** An item with what a detector says of it. */
record Advised(SeriesItem item, SeriesAdvice advice) {

    static SeriesDetector detector() {
        return new DetectorTraining(SeriesDials.usual(), 400, 200, 11).train();
    }

    static List<Advised> of(SeriesDetector detector, long seed, int count) {
        return new SeriesGenerator(seed, SeriesDials.usual())
                .items(count).stream()
                        .map(item -> new Advised(item, detector.advise(item)))
                        .toList();
    }

    boolean right() {
        return advice.named() == item.truth().cause();
    }

    boolean hasCause() {
        return item.truth().cause() != Cause.NORMAL;
    }

    SeriesHeat heat() {
        return SeriesHeat.of(advice.evidence(), advice.named());
    }

    /** The share of a map's heat that lies on samples that the cause has changed. */
    double massOnAffected(SeriesHeat heat) {
        AffectedSamples affected = item.truth().affected().orElseThrow();
        int from = item.window().from();
        double mass = 0;
        for (int c = 0; c < heat.cells().channels(); c++) {
            for (int t = 0; t < heat.cells().samples(); t++) {
                mass += affected.at(c, from + t) ? heat.cells().at(c, t) : 0;
            }
        }
        return mass / sum(heat.cells());
    }

    /** The share of the window's samples that the cause has changed: the mass that heat anywhere has. */
    double affectedShare() {
        AffectedSamples affected = item.truth().affected().orElseThrow();
        return (double) affected.cells().cardinality()
                / (affected.channels() * item.window().length());
    }

    /** All of a map's heat. */
    static double sum(ChannelGrid cells) {
        return Arrays.stream(cells.toArray()).flatMapToDouble(Arrays::stream).sum();
    }

    /** Mean over advised items. */
    static double mean(List<Advised> advised, ToDoubleFunction<Advised> what) {
        return advised.stream().mapToDouble(what).average().orElseThrow();
    }
}
