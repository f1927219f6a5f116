package tandem.app.window.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import tandem.app.window.control.Digits;
import tandem.app.window.control.OptionButtons;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.control.Wrapping;
import tandem.app.window.model.Texts;
import tandem.protocols.session.Answer;
import tandem.protocols.session.Response;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.ConfidenceScale;

/**
 * A row of numbers an option. The answer is given once each has one; nothing is preset. Digits typed one after another fill the
 * rows from the top.
 */
final class AmountsPanel implements AnswerPanel {

    private final AnswerForm.Amounts form;
    private final List<Option> options;
    private final Consumer<Response> act;
    private final List<OptionButtons> rows = new ArrayList<>();
    private final Integer[] chosen;
    private final Optional<ConfidenceQuestion> confidence;
    private final List<Node> nodes = new ArrayList<>();
    private int typed;

    AmountsPanel(
            AnswerForm.Amounts form,
            List<Option> options,
            Optional<ConfidenceScale> scale,
            Texts texts,
            Consumer<Response> act) {
        this.form = form;
        this.options = List.copyOf(options);
        this.act = act;
        this.chosen = new Integer[options.size()];
        GridPane grid = new GridPane();
        grid.getStyleClass().add("amounts");
        for (Option option : options) {
            int row = rows.size();
            OptionButtons numbers = new OptionButtons(
                            "answer-" + option.id(), numbers(), amount -> choose(row, Integer.parseInt(amount)))
                    .onOneLine();
            numbers.setAccessibleText(option.text());
            rows.add(numbers);
            grid.addRow(row, Wrapping.label(option.text(), "share"), numbers);
        }
        nodes.add(grid);
        confidence = scale.map(asked -> new ConfidenceQuestion(asked, texts, act));
        confidence.ifPresent(question -> nodes.add(question.node()));
    }

    private List<Option> numbers() {
        return IntStream.rangeClosed(0, form.most())
                .mapToObj(amount -> new Option(Integer.toString(amount), Integer.toString(amount), ""))
                .toList();
    }

    private void choose(int row, int amount) {
        chosen[row] = amount;
        typed = row + 1;
        if (Arrays.stream(chosen).allMatch(Objects::nonNull)) {
            act.accept(new Response.ChooseAnswer(AnswerForm.Amounts.written(Arrays.asList(chosen))));
        }
    }

    @Override
    public List<Node> nodes() {
        return nodes;
    }

    /** What is chosen of some options stays, until there is an answer. */
    @Override
    public void show(Answer answer) {
        answer.option().ifPresent(given -> {
            List<Integer> amounts = AnswerForm.Amounts.read(given);
            for (int row = 0; row < chosen.length; row++) {
                chosen[row] = amounts.get(row);
            }
        });
        for (int row = 0; row < chosen.length; row++) {
            rows.get(row).show(Optional.ofNullable(chosen[row]).map(String::valueOf));
        }
        confidence.ifPresent(question -> question.show(answer));
    }

    @Override
    public void onHover(Consumer<String> over) {
        for (int row = 0; row < chosen.length; row++) {
            String option = options.get(row).id();
            rows.get(row).onHover(amount -> over.accept(option + "=" + amount));
        }
    }

    @Override
    public void onKey(KeyEvent press) {
        OptionalInt digit = Digits.of(press);
        boolean full = typed >= chosen.length && confidence.isPresent();
        if (!full && digit.isPresent() && digit.getAsInt() <= form.most()) {
            int row = typed % chosen.length;
            rows.get(row).show(Optional.of(Integer.toString(digit.getAsInt())));
            choose(row, digit.getAsInt());
            if (typed == chosen.length) {
                confidence.ifPresent(ConfidenceQuestion::focus);
            }
        }
    }
}
