package tandem.results.report.page;

import tandem.results.participants.FewParticipants;

/** The warning where a number is of few participants. */
final class SmallCell {

    /** What the mark means. */
    static final String NOTE = "† Fewer than five participants: such a number says little, and may tell who it is of.";

    private SmallCell() {}

    /** Whether so many participants are few. */
    static boolean few(int participants) {
        return FewParticipants.are(participants);
    }

    /** How many participants, with a mark where they are few. */
    static String count(int participants) {
        return participants + (few(participants) ? " †" : "");
    }
}
