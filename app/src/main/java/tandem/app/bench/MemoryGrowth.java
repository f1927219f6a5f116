package tandem.app.bench;

import java.util.List;

/** Whether memory grows steadily over a run. */
public final class MemoryGrowth {

    /** Of nine numbers without a trend, the sum reaches this with a probability of 0.038 (Kendall, 1970, table 1). */
    private static final int UNLIKELY = 18;

    private static final int TENTHS = 10;

    /** Less growth than that is no leak that an hour's session would notice. */
    private static final double MUCH = 1.1;

    private MemoryGrowth() {}

    /**
     * Whether memory grows steadily: by more than a tenth in all, and with a trend by Mann (1945) and Kendall, over all tenths
     * but the first, in which a program still takes what it needs.
     *
     * @param bytes at the end of each tenth of a run, ten of them
     */
    public static boolean steady(List<Long> bytes) {
        if (bytes.size() != TENTHS) {
            throw new IllegalArgumentException("ten tenths, not " + bytes.size());
        }
        List<Long> settled = bytes.subList(1, TENTHS);
        boolean much = settled.get(settled.size() - 1) > MUCH * settled.get(0);
        return much && rises(settled) >= UNLIKELY;
    }

    /** Pairs in which the later number is higher, less those in which it is lower. */
    private static int rises(List<Long> numbers) {
        int sum = 0;
        for (int later = 1; later < numbers.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                sum += Long.compare(numbers.get(later), numbers.get(earlier));
            }
        }
        return sum;
    }
}
