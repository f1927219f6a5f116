package tandem.results.measures.family;

import static tandem.results.given.AMeasuredTrial.oneStage;
import static tandem.results.given.AMeasuredTrial.twoStage;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tandem.results.given.AMeasuredStudy;

class ResponseTimeTest {

    private static AMeasuredStudy study() {
        return AMeasuredStudy.of(
                oneStage("AA").took(199),
                oneStage("AA").took(200),
                oneStage("BB").took(900),
                oneStage("BC").took(1000),
                oneStage("AA").took(9000));
    }

    @Test
    void timesTooShortToBeAnswersAreDroppedAndCounted() {
        // 200, 900, 1000, 9000
        study().gives("median_response_time", "answer=final; deadline_ms=none; given=all; least_ms=200.0", 950, 4);
        study().gives("median_response_time", "answer=final; deadline_ms=none; given=ai_wrong", 950, 2);
        study().gives("dropped_response_times", "answer=final", 1 / 5.0, 5);
    }

    @Test
    void aDeadlineDropsLongTimes() {
        MeasureSettings usual = MeasureSettings.USUAL;
        MeasureSettings withDeadline = new MeasureSettings(
                usual.event(),
                new MeasureSettings.Times(0, OptionalDouble.of(5000)),
                usual.calibrationBins(),
                usual.substitutionQuantiles(),
                usual.early(),
                usual.windows(),
                usual.equivalence());
        // 199, 200, 900, 1000
        study().asked(withDeadline)
                .gives("median_response_time", "answer=final; deadline_ms=5000.0; given=all", 550, 4);
    }

    @Test
    void theMeanOverParticipantsIsOfTheirMedians() {
        study().with(oneStage("AA").took(2050).by("P2"))
                .givesOnAverage("median_response_time", "answer=final; deadline_ms=none; given=all", 1500, 0);
    }

    @Test
    void withoutATimeThatCountsThereIsNoMedian() {
        AMeasuredStudy.of(oneStage("AA").took(10))
                .lacks(
                        "median_response_time",
                        "answer=final; deadline_ms=none; given=all",
                        "no response time that counts");
        AMeasuredStudy.of(twoStage("AAA"))
                .lacks(
                        "median_response_time",
                        "answer=initial; deadline_ms=none; given=all",
                        "no initial response time");
    }
}
