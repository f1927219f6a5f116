package tandem.app.evaluation.page;

import tandem.results.report.markup.Element;
import tandem.results.report.page.Table;

/** Cells in greys: the more, the darker; words stay legible on every grey, and say the number. */
final class Shade {

    private static final int LIGHTEST = 255;
    /** Dark words on it have a contrast of 5 to 1. */
    private static final int DARKEST = 140;

    private Shade() {}

    /** A cell that is as dark as {@code share} in [0, 1] says; white below, and where it is not a number. */
    static Element cell(String text, double share) {
        double inside = Double.isNaN(share) ? 0 : Math.max(0, Math.min(1, share));
        int grey = (int) Math.round(LIGHTEST - inside * (LIGHTEST - DARKEST));
        return Table.number(text)
                .set(
                        "style",
                        "background:rgb(" + grey + "," + grey + "," + grey + ");padding:.35rem .6rem .35rem .3rem");
    }
}
