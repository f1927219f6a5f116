package tandem.xai.attribution.control;

import tandem.xai.attribution.Sample;

/** A Gaussian at the centre of the picture, its standard deviation a quarter of the side: where things usually are. */
public final class CentreMap extends PictureMap {

    private static final double SPREAD = 0.25;

    @Override
    public String name() {
        return "centre";
    }

    @Override
    public String parameters() {
        return "sd=" + SPREAD;
    }

    @Override
    float[] map(Sample sample) {
        float[] values = new float[sample.pixels()];
        for (int i = 0; i < values.length; i++) {
            double dx = ((i % sample.width() + 0.5) / sample.width() - 0.5) / SPREAD;
            double dy = ((Math.floorDiv(i, sample.width()) + 0.5) / sample.height() - 0.5) / SPREAD;
            values[i] = (float) gaussian(dx, dy);
        }
        return values;
    }
}
