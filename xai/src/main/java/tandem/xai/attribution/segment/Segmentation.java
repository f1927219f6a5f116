package tandem.xai.attribution.segment;

import tandem.xai.attribution.Sample;

/** A way to cut a picture into segments. */
public interface Segmentation {

    /** The segments of a sample: the same each time. */
    Segments of(Sample sample);

    /** The word in parameters. */
    String word();
}
