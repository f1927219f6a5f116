package tandem.results.participants;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import tandem.results.table.Column;
import tandem.results.table.Columns;

/** The columns of the participant table that tell of the stations a session ran on. */
final class StationColumns {

    private static final String NO_CERTIFICATE =
            "consent was refused, or no certificate of the station was known (see tandem doctor)";

    private StationColumns() {}

    static List<Column<ParticipantRow>> all() {
        return new Columns<ParticipantRow>()
                .integer(
                        "stations",
                        "How many stations the session ran on",
                        row -> facts(row)
                                .map(facts -> OptionalInt.of(facts.stations()))
                                .orElse(OptionalInt.empty()))
                .missing("consent was refused, or nobody looked: simulated participants, the demo, earlier versions")
                .flag(
                        "station_fit",
                        "Whether every station that the session ran on had been judged fit for a study",
                        row -> facts(row).flatMap(StationFacts::fit))
                .missing(NO_CERTIFICATE)
                .derivation("0 where one was judged not fit; else NA where one has no certificate; else 1")
                .flag(
                        "station_display_changed",
                        "Whether a station had another display, scale or refresh rate than when it was measured",
                        row -> facts(row).flatMap(StationFacts::displayChanged))
                .missing(NO_CERTIFICATE)
                .number(
                        "station_checked_days",
                        "How long before the session the station was measured that it began on",
                        row -> facts(row).map(StationFacts::checkedDays).orElse(OptionalDouble.empty()))
                .unit("days")
                .missing(NO_CERTIFICATE)
                .number(
                        "station_refresh_hz",
                        "How often that station's window was drawn anew, estimated from its frames when it was measured",
                        measured("refresh_hz"))
                .unit("Hz")
                .missing(NO_CERTIFICATE + ", or too many frames came late to tell")
                .derivation(
                        "1000 by the median interval of frames; the toolkit draws some 60 a second at most, whatever the"
                                + " display does")
                .number(
                        "station_refresh_reported_hz",
                        "Refresh rate of that station's display as its system reported it",
                        measured("refresh_reported_hz"))
                .unit("Hz")
                .missing(NO_CERTIFICATE + ", or the system did not tell")
                .number(
                        "station_frame_ms",
                        "Median interval from a frame to the next on that station",
                        measured("frame_ms"))
                .unit("ms")
                .missing(NO_CERTIFICATE)
                .number("station_frame_sd_ms", "Standard deviation of these intervals", measured("frame_sd_ms"))
                .unit("ms")
                .missing(NO_CERTIFICATE)
                .number(
                        "station_frames_late",
                        "Share of these intervals that took more than half as long again as the median",
                        measured("frames_late_share"))
                .unit("0 to 1")
                .missing(NO_CERTIFICATE)
                .list();
    }

    private static Optional<StationFacts> facts(ParticipantRow row) {
        return row.taken().flatMap(ParticipantRow.Taken::station);
    }

    private static Function<ParticipantRow, OptionalDouble> measured(String name) {
        return row -> facts(row)
                .map(facts -> facts.measures().get(name))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
