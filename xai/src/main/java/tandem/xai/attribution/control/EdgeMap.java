package tandem.xai.attribution.control;

import tandem.xai.attribution.Sample;

/**
 * An edge detector: the length of the Sobel gradient of the brightness (ITU-R BT.601, 0 to 1), borders repeated. Maps of
 * gradients often look like it (Adebayo et al. 2018), and it knows no network.
 */
public final class EdgeMap extends PictureMap {

    @Override
    public String name() {
        return "edges";
    }

    @Override
    float[] map(Sample sample) {
        float[] edges = new float[sample.pixels()];
        for (int i = 0; i < edges.length; i++) {
            int y = Math.floorDiv(i, sample.width());
            int x = i % sample.width();
            double across = 0;
            double down = 0;
            for (int k = -1; k <= 1; k++) {
                int weight = 2 - Math.abs(k);
                across += weight * (brightness(sample, y + k, x + 1) - brightness(sample, y + k, x - 1));
                down += weight * (brightness(sample, y + 1, x + k) - brightness(sample, y - 1, x + k));
            }
            edges[i] = (float) Math.sqrt(across * across + down * down);
        }
        return edges;
    }

    private static double brightness(Sample sample, int y, int x) {
        int row = Math.max(0, Math.min(sample.height() - 1, y));
        int column = Math.max(0, Math.min(sample.width() - 1, x));
        return sample.luminance(row * sample.width() + column);
    }
}
