package tandem.xai.metrics;

/**
 * How much the highest pixels of both maps overlap: intersection over union. 1 if they are the same pixels, 0 if none is.
 *
 * @param share of the pixels that count as highest, above 0 and at most 1
 */
public record TopKIou(double share) implements AgreementMetric {

    public TopKIou {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("a share of the pixels lies above 0 and at most at 1, not at " + share);
        }
    }

    /** Of the highest tenth. */
    public TopKIou() {
        this(0.1);
    }

    @Override
    public String name() {
        return "top-k-iou";
    }

    @Override
    public String parameters() {
        return "share=" + share;
    }

    @Override
    public double least() {
        return 0;
    }

    @Override
    public double between(PixelMap first, PixelMap second) {
        first.check(second);
        int[] one = first.ranking();
        int[] two = second.ranking();
        int highest = (int) Math.max(1, Math.round(share * one.length));
        boolean[] inFirst = new boolean[one.length];
        for (int rank = 0; rank < highest; rank++) {
            inFirst[one[rank]] = true;
        }
        int both = 0;
        for (int rank = 0; rank < highest; rank++) {
            both += inFirst[two[rank]] ? 1 : 0;
        }
        return (double) both / (2 * highest - both);
    }
}
