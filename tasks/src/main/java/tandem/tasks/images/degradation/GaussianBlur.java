package tandem.tasks.images.degradation;

import tandem.xai.image.RgbImage;

/**
 * A Gaussian blur in two passes; the picture goes on beyond its border as its outermost pixels.
 *
 * @param deviation in pixels, above 0
 */
record GaussianBlur(double deviation) {

    private static final double REACH = 3;

    RgbImage of(RgbImage picture) {
        double[] weights = weights();
        double[][] planes = new double[3][];
        for (int channel = 0; channel < planes.length; channel++) {
            double[] across = pass(Pixels.plane(picture, channel), picture.width(), picture.height(), true, weights);
            planes[channel] = pass(across, picture.width(), picture.height(), false, weights);
        }
        return Pixels.of(picture.width(), picture.height(), planes);
    }

    /** From the middle outwards; with those of the other side they add up to 1. */
    private double[] weights() {
        double[] weights = new double[(int) Math.ceil(REACH * deviation) + 1];
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            weights[k] = StrictMath.exp(-0.5 * k * k / (deviation * deviation));
            sum += k == 0 ? weights[k] : 2 * weights[k];
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= sum;
        }
        return weights;
    }

    private static double[] pass(double[] plane, int width, int height, boolean across, double[] weights) {
        double[] blurred = new double[plane.length];
        int last = (across ? width : height) - 1;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = across ? x : y;
                double sum = 0;
                for (int k = 1 - weights.length; k < weights.length; k++) {
                    int from = Math.max(0, Math.min(last, at + k));
                    sum += weights[Math.abs(k)] * plane[across ? y * width + from : from * width + x];
                }
                blurred[y * width + x] = sum;
            }
        }
        return blurred;
    }
}
