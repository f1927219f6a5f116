package tandem.xai.attribution;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * Eigen-CAM (Muhammad and Yeasin 2020): the projection of the features on their first principal component over places, at
 * the size of the features. It is the same for every class. A component has no sign of its own: it is turned so that the
 * value farthest from 0 is positive.
 */
final class EigenCam extends SampleMethod {

    @Override
    public String name() {
        return "eigen-cam";
    }

    @Override
    public Attribution.Sign sign() {
        return Attribution.Sign.EVIDENCE;
    }

    @Override
    public Need need() {
        return Need.FEATURES;
    }

    @Override
    Attribution explain(Probe probe) {
        Features features = Features.of(probe);
        RealMatrix places = centred(features);
        double[] map = projection(places);
        double least = 0;
        double most = 0;
        for (double value : map) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double sign = -least > most ? -1 : 1;
        double[] values = Arrays.stream(map).map(value -> sign * value).toArray();
        return probe.attribution(1, features.height(), features.width(), values);
    }

    /** Places × channels, each channel's mean over places taken off. */
    private static RealMatrix centred(Features features) {
        int places = features.height() * features.width();
        double[][] matrix = new double[places][features.channels()];
        for (int channel = 0; channel < features.channels(); channel++) {
            float[] plane = features.plane(channel);
            double mean = 0;
            for (float value : plane) {
                mean += (double) value / places;
            }
            for (int i = 0; i < places; i++) {
                matrix[i][channel] = plane[i] - mean;
            }
        }
        return new Array2DRowRealMatrix(matrix, false);
    }

    /** By the smaller of both products with the transpose. */
    private static double[] projection(RealMatrix places) {
        if (places.getColumnDimension() <= places.getRowDimension()) {
            EigenDecompositionSymmetric channels = new EigenDecompositionSymmetric(places.transposeMultiply(places));
            return places.operate(channels.getEigenvector(0)).toArray();
        }
        EigenDecompositionSymmetric between = new EigenDecompositionSymmetric(places.multiplyTransposed(places));
        return between.getEigenvector(0)
                .mapMultiply(Math.sqrt(Math.max(0, between.getEigenvalue(0))))
                .toArray();
    }
}
