package tandem.protocols.questionnaire;

import java.util.List;
import tandem.protocols.text.LocalizedText;

/** One question. Its answer travels as text; an optional one may stay empty. */
public sealed interface QuestionnaireItem {

    /** Unique in its questionnaire; names the answer in the data. */
    String id();

    /** The question. */
    LocalizedText text();

    /** Whether it may be left out. */
    boolean optional();

    /** Whether {@code value} is an answer to this question. */
    boolean accepts(String value);

    /** One of several named options. */
    record Choice(String id, LocalizedText text, boolean optional, List<Option> options) implements QuestionnaireItem {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public boolean accepts(String value) {
            return options.stream().anyMatch(option -> option.id().equals(value));
        }
    }

    /** An option of a {@link Choice}. */
    record Option(String id, LocalizedText text) {}

    /** Points from 1 to {@code points}, the ends named. */
    record Likert(String id, LocalizedText text, boolean optional, int points, LocalizedText low, LocalizedText high)
            implements QuestionnaireItem {
        @Override
        public boolean accepts(String value) {
            return value.matches("[1-9][0-9]?") && Integer.parseInt(value) <= points;
        }
    }

    /** A slider without a preset value, from {@code from} to {@code to} in steps. */
    record Scale(
            String id,
            LocalizedText text,
            boolean optional,
            int from,
            int to,
            int step,
            LocalizedText low,
            LocalizedText high)
            implements QuestionnaireItem {
        @Override
        public boolean accepts(String value) {
            if (!value.matches("-?[0-9]{1,6}")) {
                return false;
            }
            int number = Integer.parseInt(value);
            return number >= from && number <= to && (number - from) % step == 0;
        }
    }
}
