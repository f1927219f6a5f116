package tandem.xai.attribution;

import tandem.xai.attribution.segment.Segmentation;

/**
 * What is taken away at once, and what stands there instead.
 *
 * @param segmentation into what can be there or not
 * @param baseline what stands where a segment is not there
 */
record SegmentRemoval(Segmentation segmentation, Baseline baseline) {

    /** The words in parameters. */
    String words() {
        return "segments=" + segmentation.word() + " baseline=" + baseline.word();
    }

    /** The sample with any of its segments there or not. */
    Coalitions of(Sample sample) {
        return new Coalitions(sample, segmentation.of(sample), baseline.of(sample));
    }
}
