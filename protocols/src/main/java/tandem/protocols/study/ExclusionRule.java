package tandem.protocols.study;

/** Which participants are left out of analyses; they stay in the data, with the reason. */
public sealed interface ExclusionRule {

    /** The word for it in the data. */
    String word();

    /** At least {@code count} attention checks were not answered as they asked. */
    record AttentionChecksFailed(int count) implements ExclusionRule {
        @Override
        public String word() {
            return "attention-checks-failed";
        }
    }

    /** The share of right final answers in main trials is below {@code share}. */
    record AccuracyBelow(double share) implements ExclusionRule {
        @Override
        public String word() {
            return "accuracy-below";
        }
    }

    /** The median response time of the final answer in main trials is below {@code ms} milliseconds. */
    record MedianTimeBelow(int ms) implements ExclusionRule {
        @Override
        public String word() {
            return "median-time-below";
        }
    }

    /** One option makes up at least {@code share} of the final answers in main trials. */
    record SameAnswer(double share) implements ExclusionRule {
        @Override
        public String word() {
            return "same-answer";
        }
    }

    /** More than {@code share} of the main trials passed without an answer. */
    record TimedOutAbove(double share) implements ExclusionRule {
        @Override
        public String word() {
            return "timed-out-above";
        }
    }

    /** The last attempt at a quiz was not passed. */
    record QuizFailed(String questionnaire) implements ExclusionRule {
        @Override
        public String word() {
            return "quiz-failed";
        }
    }

    /** The session did not come to its end. */
    record Unfinished() implements ExclusionRule {
        @Override
        public String word() {
            return "unfinished";
        }
    }
}
