package tandem.results.measures.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tandem.results.statistics.Result;

/** How confidences are put together for the expected calibration error (Naeini et al. 2015). */
enum Binning {
    /** Bins of the same width over the scale; a confidence on a border is in the upper one. */
    EQUAL_WIDTH {
        @Override
        Collection<List<Forecast>> bins(List<Forecast> forecasts, int bins) {
            return forecasts.stream()
                    .collect(Collectors.groupingBy(
                            forecast -> EqualWidth.bin(forecast.onScale(), bins), TreeMap::new, Collectors.toList()))
                    .values();
        }
    },
    /** Bins of as nearly as possible the same number of trials, by rising confidence. */
    EQUAL_MASS {
        @Override
        Collection<List<Forecast>> bins(List<Forecast> forecasts, int bins) {
            List<Forecast> rising = forecasts.stream()
                    .sorted(Comparator.comparingDouble(Forecast::confidence))
                    .toList();
            List<List<Forecast>> parts = new ArrayList<>();
            for (int bin = 0; bin < bins; bin++) {
                int first = bin * rising.size() / bins;
                int end = (bin + 1) * rising.size() / bins;
                if (first < end) {
                    parts.add(rising.subList(first, end));
                }
            }
            return parts;
        }
    },
    /** A bin a level that was said. */
    DISPLAYED_LEVEL {
        @Override
        Collection<List<Forecast>> bins(List<Forecast> forecasts, int bins) {
            return forecasts.stream()
                    .collect(Collectors.groupingBy(Forecast::confidence, TreeMap::new, Collectors.toList()))
                    .values();
        }
    };

    /** The bins that are not empty. */
    abstract Collection<List<Forecast>> bins(List<Forecast> forecasts, int bins);

    /** Σ n_b/N · |acc_b − conf_b| of at least one forecast. */
    Result<Double> expectedCalibrationError(List<Forecast> forecasts, int bins) {
        return Result.of(bins(forecasts, bins).stream()
                .mapToDouble(bin -> Math.abs(bin.stream()
                                .mapToDouble(forecast -> forecast.outcome() - forecast.confidence())
                                .sum())
                        / forecasts.size())
                .sum());
    }

    /** The word in options. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
