package tandem.tasks.series.task;

import java.util.List;
import tandem.tasks.game.GameHash;
import tandem.tasks.series.Cause;
import tandem.tasks.series.SeriesItem;
import tandem.tasks.series.detection.Detector;
import tandem.tasks.series.detection.DetectorTraining;
import tandem.tasks.series.detection.SeriesDetector;
import tandem.tasks.series.explanation.SeriesHeat;

/** Advises by features that can be read; its evidence is in them. */
final class StatisticalAdvisor implements SeriesAdvisor {

    /** The word in protocol files. */
    static final String WORD = "statistical";

    private final SeriesDetector detector;
    private final String hash;

    /** Trains the detector. */
    StatisticalAdvisor(DetectorTraining training) {
        this.detector = training.train();
        this.hash = GameHash.of(List.of(training.toString()));
    }

    @Override
    public Detector detector() {
        return detector;
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public List<String> heats() {
        return List.of(SeriesExplanation.NAMES.words().get(SeriesExplanation.HEAT.ordinal()));
    }

    @Override
    public SeriesHeat heat(SeriesItem item, Cause about, String word) {
        return SeriesHeat.of(detector.advise(item).evidence(), about);
    }

    @Override
    public String remedy() {
        return "methods of attribution explain a network: write model: " + NetworkAdvisor.WORD;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
