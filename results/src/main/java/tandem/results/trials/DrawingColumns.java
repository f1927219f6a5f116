package tandem.results.trials;

import java.util.List;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** Columns of how an explanation's map is drawn. */
final class DrawingColumns {

    private static final String NONE = "no explanation was offered";

    private DrawingColumns() {}

    static List<Column<TrialRow>> all() {
        return new Columns<TrialRow>()
                .text(
                        "explanation_view",
                        "What of the explanation's map is drawn",
                        row -> row.planned().explanation().drawn("view"))
                .levels("overlay, signed, contour, regions")
                .missing(NONE)
                .text(
                        "explanation_layout",
                        "Where it is drawn: beside the plain picture, on it, or beside it for each option",
                        row -> row.planned().explanation().drawn("layout"))
                .levels("beside, on-picture, each-option")
                .missing(NONE)
                .number(
                        "explanation_clip",
                        "Percentile of the map at which values are cut off",
                        row -> row.planned().explanation().drawnNumber("clip"))
                .unit("50 to 100")
                .missing(NONE)
                .number(
                        "explanation_smoothing",
                        "Standard deviation of what softens maps of single pixels",
                        row -> row.planned().explanation().drawnNumber("smoothing"))
                .unit("share of the picture's width")
                .missing(NONE)
                .text(
                        "explanation_upsampling",
                        "How the map becomes as large as the picture",
                        row -> row.planned().explanation().drawn("upsampling"))
                .levels("bilinear, nearest")
                .missing(NONE)
                .number(
                        "explanation_share",
                        "Share of the picture that is in the region of contour and regions",
                        row -> row.planned().explanation().drawnNumber("share"))
                .unit("0 to 1")
                .missing(NONE)
                .list();
    }
}
