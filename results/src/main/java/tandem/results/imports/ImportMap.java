package tandem.results.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.study.Mode;

/**
 * Which column of an advice study's CSV file means what; one row there is one trial. A part that the study does not have is
 * left out of the map.
 *
 * @param study name of the study
 * @param who columns of who met the trial, and where
 * @param item columns of what was to be decided
 * @param advice columns of the AI's answer
 * @param initial columns of the answer before advice
 * @param last columns of the final or only answer
 * @param further columns of what else was done
 * @param cells how cells are read
 */
public record ImportMap(
        String study, Who who, Item item, Advice advice, Answer initial, Answer last, Further further, Cells cells) {

    /**
     * Columns of who met a trial, and where.
     *
     * @param participant column of the pseudonym
     * @param arm columns whose cells, joined by |, name the arm; none if there is one arm only
     * @param condition columns whose cells, joined by |, name the condition; none if there is one only
     * @param block column of a whole number, where blocks have one
     * @param trial column of the number of the trial in its block
     * @param mode of every trial that {@code modes} does not name
     * @param modes by condition
     */
    public record Who(
            String participant,
            List<String> arm,
            List<String> condition,
            Optional<String> block,
            Optional<String> trial,
            Mode mode,
            Map<String, Mode> modes) {}

    /**
     * Columns of what was to be decided.
     *
     * @param id column of the item
     * @param options there are; none where answers are numeric
     * @param truth column of the right option
     * @param number column of the right number
     */
    public record Item(String id, List<String> options, Optional<String> truth, Optional<String> number) {}

    /**
     * Columns of the AI's answer.
     *
     * @param option column of the advised option
     * @param none what stands there where no option was advised
     * @param confidence column of the confidence displayed with it
     * @param number column of the advised number
     */
    public record Advice(
            Optional<String> option, List<String> none, Optional<String> confidence, Optional<String> number) {}

    /**
     * Columns of an answer.
     *
     * @param option column of the option chosen
     * @param confidence column of the confidence in it
     * @param points columns of the share of points an option got, with {@code {option}} for its name
     * @param number column of the number answered
     * @param time column of the response time
     */
    public record Answer(
            Optional<String> option,
            Optional<String> confidence,
            Optional<String> points,
            Optional<String> number,
            Optional<String> time) {

        /** Whether there is any column of an answer itself. */
        boolean given() {
            return option.isPresent() || points.isPresent() || number.isPresent();
        }
    }

    /**
     * Columns of what else was done.
     *
     * @param explanation column of the method of the explanation; empty cells had none
     * @param delegated column of 0 and 1
     * @param excluded column of why a trial is left out; empty cells are not
     */
    public record Further(Optional<String> explanation, Optional<String> delegated, Optional<String> excluded) {}

    /**
     * How cells are read.
     *
     * @param missing what stands for a missing value, besides nothing
     * @param confidenceMax the number for certainty, such as 1 or 100
     * @param halfRange whether confidence scales begin at guessing between two
     * @param msPerTime how many milliseconds 1 in a column of times is
     */
    public record Cells(List<String> missing, double confidenceMax, boolean halfRange, double msPerTime) {}
}
