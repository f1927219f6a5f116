package tandem.results.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import tandem.protocols.study.Mode;
import tandem.results.measures.trial.Answers;
import tandem.results.measures.trial.AskedItem;
import tandem.results.measures.trial.Conduct;
import tandem.results.measures.trial.Evidence;
import tandem.results.measures.trial.ExplanationExposure;
import tandem.results.measures.trial.GivenAdvice;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.measures.trial.Reports;
import tandem.results.measures.trial.Setting;
import tandem.results.measures.trial.StatedAnswer;

/**
 * A trial for measures. Unless told otherwise P1 meets item i in condition ai, of which the truth is A, among A, B and C,
 * and no answer is given.
 */
public final class AMeasuredTrial {

    private static final StatedAnswer NONE = new StatedAnswer(
            Optional.empty(), OptionalDouble.empty(), Map.of(), OptionalDouble.empty(), OptionalDouble.empty());
    private static final GivenAdvice SHOWN =
            new GivenAdvice(Optional.empty(), OptionalDouble.empty(), List.of(), OptionalDouble.empty(), false);

    private String participant = "P1";
    private String session = "";
    private String arm = "";
    private String condition = "ai";
    private Mode mode = Mode.SEQUENTIAL;
    private Setting.Place place = new Setting.Place("block-1", 1, 1);
    private String item = "i";
    private List<String> options = List.of("A", "B", "C");
    private boolean halfRange;
    private Optional<GivenAdvice> advice = Optional.empty();
    private Optional<StatedAnswer> initial = Optional.empty();
    private Optional<StatedAnswer> last = Optional.empty();
    private Conduct conduct = Conduct.ANSWERED;
    private ExplanationExposure explanation = ExplanationExposure.NONE;
    private Reports reports = Reports.NONE;
    private Optional<String> exclusion = Optional.empty();

    private AMeasuredTrial() {}

    /** A two-stage trial in condition ai. */
    public static AMeasuredTrial inAi() {
        return new AMeasuredTrial();
    }

    /** A trial alone, in condition solo. */
    public static AMeasuredTrial alone() {
        AMeasuredTrial trial = new AMeasuredTrial().in("solo");
        trial.mode = Mode.SOLO;
        return trial;
    }

    /** A two-stage trial: initial answer, advice, final answer, a letter each; truth A. */
    public static AMeasuredTrial twoStage(String initialAdviceFinal) {
        return inAi().before(initialAdviceFinal.substring(0, 1))
                .advised(initialAdviceFinal.substring(1, 2))
                .after(initialAdviceFinal.substring(2, 3));
    }

    /** A one-stage trial: advice, answer; truth A. */
    public static AMeasuredTrial oneStage(String adviceFinal) {
        return inAi().mode(Mode.CONCURRENT).advised(adviceFinal.substring(0, 1)).after(adviceFinal.substring(1, 2));
    }

    /** A trial alone: silent advice, answer; truth A. */
    public static AMeasuredTrial alone(String silentFinal) {
        return alone().advised(silentFinal.substring(0, 1)).after(silentFinal.substring(1, 2));
    }

    public AMeasuredTrial by(String participant) {
        this.participant = participant;
        return this;
    }

    /** In a session other than the participant's only one. */
    public AMeasuredTrial session(String session) {
        this.session = session;
        return this;
    }

    public AMeasuredTrial arm(String arm) {
        this.arm = arm;
        return this;
    }

    public AMeasuredTrial in(String condition) {
        this.condition = condition;
        return this;
    }

    public AMeasuredTrial mode(Mode mode) {
        this.mode = mode;
        return this;
    }

    public AMeasuredTrial place(String block, int blockNumber, int number) {
        place = new Setting.Place(block, blockNumber, number);
        return this;
    }

    public AMeasuredTrial item(String item) {
        this.item = item;
        return this;
    }

    public AMeasuredTrial options(String... labels) {
        options = List.of(labels);
        return this;
    }

    /** Two options, A and B, and a confidence scale from guessing to certainty. */
    public AMeasuredTrial twoOptions() {
        options = List.of("A", "B");
        halfRange = true;
        return this;
    }

    /** Advice without a confidence; silent if alone. */
    public AMeasuredTrial advised(String label) {
        return advice(new GivenAdvice(
                Optional.of(label), OptionalDouble.empty(), List.of(), OptionalDouble.empty(), mode == Mode.SOLO));
    }

    public AMeasuredTrial advised(String label, double confidence) {
        return advice(new GivenAdvice(
                Optional.of(label), OptionalDouble.of(confidence), List.of(), OptionalDouble.empty(), false));
    }

    public AMeasuredTrial advised(double number) {
        return advice(new GivenAdvice(
                SHOWN.label(), SHOWN.confidence(), SHOWN.set(), OptionalDouble.of(number), SHOWN.silent()));
    }

    public AMeasuredTrial notAdvised() {
        return advice(SHOWN);
    }

    private AMeasuredTrial advice(GivenAdvice given) {
        advice = Optional.of(given);
        return this;
    }

    public AMeasuredTrial before(String option) {
        initial = Optional.of(chosen(option, OptionalDouble.empty(), NONE.rtMs()));
        return this;
    }

    public AMeasuredTrial before(String option, double confidence) {
        initial = Optional.of(chosen(option, OptionalDouble.of(confidence), NONE.rtMs()));
        return this;
    }

    public AMeasuredTrial before(double number) {
        initial = Optional.of(numeric(number));
        return this;
    }

    public AMeasuredTrial before(Map<String, Double> probabilities) {
        initial = Optional.of(spread(probabilities));
        return this;
    }

    public AMeasuredTrial after(String option) {
        last = Optional.of(chosen(option, OptionalDouble.empty(), NONE.rtMs()));
        return this;
    }

    public AMeasuredTrial after(String option, double confidence) {
        last = Optional.of(chosen(option, OptionalDouble.of(confidence), NONE.rtMs()));
        return this;
    }

    public AMeasuredTrial after(double number) {
        last = Optional.of(numeric(number));
        return this;
    }

    public AMeasuredTrial after(Map<String, Double> probabilities) {
        last = Optional.of(spread(probabilities));
        return this;
    }

    /** How long the final answer took; it is there already. */
    public AMeasuredTrial took(double ms) {
        StatedAnswer answer = last.orElseThrow();
        last = Optional.of(chosen(answer.option().orElseThrow(), answer.confidence(), OptionalDouble.of(ms)));
        return this;
    }

    /** How long the initial answer took; it is there already. */
    public AMeasuredTrial firstTook(double ms) {
        StatedAnswer answer = initial.orElseThrow();
        initial = Optional.of(chosen(answer.option().orElseThrow(), answer.confidence(), OptionalDouble.of(ms)));
        return this;
    }

    public AMeasuredTrial delegated(boolean delegated) {
        return conduct(new Conduct(
                Optional.of(delegated), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    public AMeasuredTrial vetoed(boolean vetoed) {
        return conduct(new Conduct(
                Optional.empty(), Optional.of(vetoed), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    public AMeasuredTrial agreed(boolean agreed) {
        return conduct(new Conduct(
                Optional.empty(), Optional.empty(), Optional.of(agreed), Optional.empty(), Optional.empty()));
    }

    public AMeasuredTrial predicted(String option) {
        return conduct(new Conduct(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(option), Optional.empty()));
    }

    public AMeasuredTrial explored() {
        return conduct(
                new Conduct(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true)));
    }

    private AMeasuredTrial conduct(Conduct done) {
        conduct = done;
        return this;
    }

    public AMeasuredTrial explained() {
        return explanation(Optional.empty(), 0, 0);
    }

    public AMeasuredTrial explainedOnDemand(boolean opened) {
        return explanation(Optional.of(opened), 0, 0);
    }

    public AMeasuredTrial looked(int views, int supporting) {
        return explanation(Optional.empty(), views, supporting);
    }

    private AMeasuredTrial explanation(Optional<Boolean> opened, int views, int supporting) {
        explanation = new ExplanationExposure(
                Optional.of("grad-cam"),
                opened,
                OptionalDouble.of(1000),
                OptionalInt.of(views),
                OptionalInt.of(supporting));
        return this;
    }

    public AMeasuredTrial estimated(double aiAccuracy, double ownAccuracy) {
        reports = new Reports(OptionalDouble.of(aiAccuracy), OptionalDouble.of(ownAccuracy), Optional.empty());
        return this;
    }

    public AMeasuredTrial marked(Evidence evidence) {
        reports = new Reports(OptionalDouble.empty(), OptionalDouble.empty(), Optional.of(evidence));
        return this;
    }

    public AMeasuredTrial excluded(String reason) {
        exclusion = Optional.of(reason);
        return this;
    }

    public MeasuredTrial trial() {
        boolean numeric = last.or(() -> initial)
                .filter(answer -> answer.number().isPresent())
                .isPresent();
        return new MeasuredTrial(
                new Setting(participant, participant + session, arm, place, condition, Map.of(), mode),
                new AskedItem(
                        item,
                        numeric ? List.of() : options,
                        numeric ? Optional.empty() : Optional.of("A"),
                        OptionalDouble.empty(),
                        halfRange),
                advice,
                new Answers(initial, last),
                conduct,
                explanation,
                reports,
                exclusion);
    }

    private static StatedAnswer chosen(String option, OptionalDouble confidence, OptionalDouble rtMs) {
        return new StatedAnswer(Optional.of(option), confidence, Map.of(), OptionalDouble.empty(), rtMs);
    }

    private static StatedAnswer numeric(double number) {
        return new StatedAnswer(
                Optional.empty(), OptionalDouble.empty(), Map.of(), OptionalDouble.of(number), OptionalDouble.empty());
    }

    private static StatedAnswer spread(Map<String, Double> probabilities) {
        return new StatedAnswer(
                Optional.empty(),
                OptionalDouble.empty(),
                probabilities,
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }
}
