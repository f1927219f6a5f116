package tandem.tasks.series.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tandem.tasks.series.ChannelGrid;
import tandem.tasks.series.detection.MultinomialLogit;
import tandem.tasks.series.detection.SeriesDetector;

class PlaceboHeatsTest {

    private static List<Advised> advised;
    private static PlaceboHeats placebos;

    @BeforeAll
    static void advise() {
        SeriesDetector detector = Advised.detector();
        advised = Advised.of(detector, 51, 500);
        placebos = new PlaceboHeats(Advised.of(detector, 52, 500).stream()
                .map(one -> new PlaceboHeats.Donor(
                        one.advice().named(), one.advice().confidence(), one::heat))
                .toList());
    }

    @Test
    void itExplainsTheCauseThatIsNamed() {
        for (Advised one : advised) {
            assertThat(placebo(one).about()).isEqualTo(one.advice().named());
            assertThat(Advised.sum(placebo(one).cells()))
                    .isCloseTo(Advised.sum(one.heat().cells()), within(1e-9));
        }
    }

    @Test
    void whoDoesNotLookAtTheSeriesCannotTellItFromTheTrueMap() {
        // 250 items with two maps each: √(0.25 / 500) = 0.022 around one half, four times.
        assertThat(accuracyOfAClassifier()).isCloseTo(0.5, within(0.09));
    }

    @Test
    void whoKnowsWhatIsAffectedCanTellThem() {
        List<Advised> right = advised.stream()
                .filter(Advised::right)
                .filter(Advised::hasCause)
                .toList();

        double trueMass = Advised.mean(right, one -> one.massOnAffected(one.heat()));
        double placeboMass = Advised.mean(right, one -> one.massOnAffected(placebo(one)));

        assertThat(trueMass).isGreaterThan(2 * placeboMass);
    }

    @Test
    void itSaysNoMoreOfItsItemThanOfAnother() {
        List<Advised> causes = advised.stream().filter(Advised::hasCause).toList();
        double own = 0;
        double other = 0;
        int pairs = 0;
        for (int i = 0; i < causes.size(); i++) {
            Advised one = causes.get(i);
            for (int j = i + 1; j < causes.size(); j++) {
                Advised next = causes.get(j);
                if (next.item().truth().cause() == one.item().truth().cause()
                        && next.advice().named() == one.advice().named()) {
                    own += one.massOnAffected(placebo(one));
                    other += next.massOnAffected(placebo(one));
                    pairs++;
                    break;
                }
            }
        }

        assertThat(pairs).isGreaterThan(300);
        // Masses spread by some 0.25 around their mean: √(2 · 0.0625 / 300) = 0.02, four times.
        assertThat(own / pairs).isCloseTo(other / pairs, within(0.08));
    }

    @Test
    void tooFewDonorsAreRefused() {
        assertThatThrownBy(() -> new PlaceboHeats(List.of())).hasMessageContaining("give more");
    }

    private static SeriesHeat placebo(Advised one) {
        return placebos.heat(one.advice().named(), one.advice().confidence());
    }

    /** What there is to see of a map without the series: heat, hot samples, how many channels, how long, confidence. */
    private static double[] look(Advised one, SeriesHeat heat) {
        ChannelGrid cells = heat.cells();
        int hot = 0;
        int channels = 0;
        int first = cells.samples();
        int last = 0;
        for (int c = 0; c < cells.channels(); c++) {
            int before = hot;
            for (int t = 0; t < cells.samples(); t++) {
                if (cells.at(c, t) > 0) {
                    hot++;
                    first = Math.min(first, t);
                    last = Math.max(last, t);
                }
            }
            channels += hot > before ? 1 : 0;
        }
        return new double[] {
            Advised.sum(cells), hot, channels, last - first, first, one.advice().confidence()
        };
    }

    /** The share of maps of the second half of the items that a classifier fitted on the first half tells rightly. */
    private static double accuracyOfAClassifier() {
        List<double[]> rows = new ArrayList<>();
        for (Advised one : advised) {
            rows.add(look(one, one.heat()));
            rows.add(look(one, placebo(one)));
        }
        int half = advised.size();
        MultinomialLogit classifier = MultinomialLogit.fit(
                rows.subList(0, half).toArray(double[][]::new),
                IntStream.range(0, half).map(i -> i % 2).toArray(),
                2,
                1);
        long told = IntStream.range(half, rows.size())
                .filter(i -> {
                    double[] logits = classifier.logits(rows.get(i));
                    return (logits[1] > logits[0] ? 1 : 0) == i % 2;
                })
                .count();
        return (double) told / half;
    }
}
