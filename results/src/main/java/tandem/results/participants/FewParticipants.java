package tandem.results.participants;

/** When participants are so few that a number says little, and may tell who it is of. */
public final class FewParticipants {

    private static final int ENOUGH = 5;

    private FewParticipants() {}

    /** Whether so many participants are few. */
    public static boolean are(int participants) {
        return participants < ENOUGH;
    }
}
