package tandem.xai.metrics;

/**
 * Of the pixels at which one map or both say something, the share at which both say the same: for, or against. Not a number
 * where neither says anything.
 */
public final class SignAgreement implements AgreementMetric {

    @Override
    public String name() {
        return "sign-agreement";
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double between(PixelMap first, PixelMap second) {
        first.check(second);
        double[] one = first.values();
        double[] two = second.values();
        int said = 0;
        int same = 0;
        for (int i = 0; i < one.length; i++) {
            if (one[i] != 0 || two[i] != 0) {
                said++;
                same += Math.signum(one[i]) == Math.signum(two[i]) ? 1 : 0;
            }
        }
        return said == 0 ? Double.NaN : (double) same / said;
    }
}
