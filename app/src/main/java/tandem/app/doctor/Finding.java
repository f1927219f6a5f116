package tandem.app.doctor;

/**
 * What is thought of one thing that was measured.
 *
 * @param subject what it is about
 * @param verdict on it
 * @param told what was measured, in words
 * @param mend why it matters and what to do about it; empty where it is good
 */
public record Finding(String subject, Verdict verdict, String told, String mend) {

    /** How fit something is for a study. */
    public enum Verdict {
        GOOD("good"),
        /** A study can be run; what it costs is told. */
        CAREFUL("careful"),
        NOT_FIT("not fit");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** As a person reads it. */
        public String words() {
            return words;
        }
    }

    static Finding good(String subject, String told) {
        return new Finding(subject, Verdict.GOOD, told, "");
    }

    static Finding careful(String subject, String told, String mend) {
        return new Finding(subject, Verdict.CAREFUL, told, mend);
    }

    static Finding notFit(String subject, String told, String mend) {
        return new Finding(subject, Verdict.NOT_FIT, told, mend);
    }
}
