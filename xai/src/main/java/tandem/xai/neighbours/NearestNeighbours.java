package tandem.xai.neighbours;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The nearest of known pictures in a network's feature space, by Euclidean distance, as nearest neighbours explain a network
 * by what it learned from (Papernot & McDaniel 2018, Deep k-Nearest Neighbors). Distances are not normed: a feature that
 * varies more counts more, as it does for a linear layer.
 *
 * @param known feature vectors of one length, one a picture
 */
public record NearestNeighbours(List<float[]> known) {

    public NearestNeighbours {
        known = List.copyOf(known);
    }

    /**
     * The nearest ones, the nearest first; of two that are as near, the one that stands first.
     *
     * @param vector as long as the known ones
     * @param among which of the known ones, by place, may be taken
     * @param count how many; fewer where there are fewer
     * @return places in the known ones, from 0
     */
    public List<Integer> of(float[] vector, IntPredicate among, int count) {
        double[] distances = known.stream()
                .mapToDouble(other -> squaredDistance(vector, other))
                .toArray();
        return IntStream.range(0, known.size())
                .filter(among)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> distances[place]))
                .limit(count)
                .toList();
    }

    private static double squaredDistance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = (double) one[i] - other[i];
            sum += difference * difference;
        }
        return sum;
    }
}
