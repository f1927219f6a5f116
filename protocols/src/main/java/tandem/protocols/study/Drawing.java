package tandem.protocols.study;

import java.util.Locale;
import java.util.Map;

/**
 * How the map of an explanation is drawn and where.
 *
 * @param view what of the map
 * @param layout where
 * @param clip percentile at which values are cut off and colours are strongest, in [50, 100]
 * @param smoothing standard deviation of what softens maps of single pixels, as a share of the picture's width, in [0, 0.2]
 * @param upsampling of maps to the picture's size
 * @param share of the picture that is in the region of contour and regions, in (0, 1]
 */
public record Drawing(View view, Layout layout, double clip, double smoothing, Upsampling upsampling, double share) {

    /** Colours for what speaks for the advice, beside the plain picture. */
    public static final Drawing USUAL = new Drawing(View.OVERLAY, Layout.BESIDE, 99, 0.02, Upsampling.BILINEAR, 0.2);

    /** What of a map is drawn. */
    public enum View {
        /** Colours for what speaks for the advice. */
        OVERLAY,
        /** One colour for it, another against it. */
        SIGNED,
        /** A line around what speaks most for it. */
        CONTOUR,
        /** What speaks most for it, all else veiled. */
        REGIONS;

        /** The word in protocol files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where the explanation is. */
    public enum Layout {
        /** On a second picture beside the plain one. */
        BESIDE,
        /** On the picture itself. */
        ON_PICTURE,
        /** One for each option, beside the plain picture; which of them the AI names is not told. */
        EACH_OPTION;

        /** The word in protocol files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How maps become as large as the picture. */
    public enum Upsampling {
        /** Smoothly between the centres of the map's pixels. */
        BILINEAR,
        /** The map's pixels as rectangles. */
        NEAREST;

        /** The word in protocol files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** All parameters, as they are recorded with a trial. */
    public Map<String, Object> recorded() {
        return Map.of(
                "view",
                view.word(),
                "layout",
                layout.word(),
                "clip",
                clip,
                "smoothing",
                smoothing,
                "upsampling",
                upsampling.word(),
                "share",
                share);
    }
}
