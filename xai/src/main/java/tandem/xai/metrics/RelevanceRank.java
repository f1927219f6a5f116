package tandem.xai.metrics;

/**
 * Relevance rank (Arras, Osman and Samek 2022): of the {@code k} highest pixels, where {@code k} is the size of the thing,
 * the share that lies inside it. Of equals, the first in the picture first.
 */
public final class RelevanceRank implements LocalisationMetric {

    @Override
    public String name() {
        return "relevance-rank";
    }

    @Override
    public double of(PixelMap map, Mask thing) {
        thing.check(map);
        int size = thing.size();
        int[] ranking = map.ranking();
        int inside = 0;
        for (int rank = 0; rank < size; rank++) {
            inside += thing.at(ranking[rank]) ? 1 : 0;
        }
        return (double) inside / size;
    }
}
