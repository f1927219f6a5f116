package tandem.app.window.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import tandem.app.window.control.OptionButtons;
import tandem.app.window.control.OptionButtons.Option;
import tandem.app.window.model.Texts;
import tandem.protocols.questionnaire.QuestionnaireItem;
import tandem.protocols.questionnaire.QuestionnaireItem.Pairs.Pair;

/** Two buttons a pair, one pair a line. */
final class PairsAnswer extends StepwiseAnswer {

    private final Map<Pair, OptionButtons> buttons = new LinkedHashMap<>();
    private final Map<Pair, String> chosen = new LinkedHashMap<>();
    private final Texts texts;
    private final VBox box = new VBox();

    PairsAnswer(QuestionnaireItem.Pairs item, Texts texts, Consumer<String> give) {
        super(item, give);
        this.texts = texts;
        box.getStyleClass().add("pairs");
        for (Pair pair : item.pairs()) {
            OptionButtons two = new OptionButtons(
                    item.id() + "-" + pair.first().id() + "-" + pair.second().id(),
                    List.of(option(pair.first()), option(pair.second())),
                    winner -> {
                        chosen.put(pair, winner);
                        count();
                        tell();
                    });
            buttons.put(pair, two.onOneLine());
            box.getChildren().add(two);
        }
        box.getChildren().add(note());
        count();
    }

    private Option option(QuestionnaireItem.Option option) {
        return new Option(option.id(), option.text().in(texts.language()), "");
    }

    private void count() {
        note().setText(texts.get("answer.pairs", chosen.size(), buttons.size()));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    String written() {
        return buttons.keySet().stream()
                .map(pair -> preference(pair, chosen.get(pair)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(","));
    }

    private static String preference(Pair pair, String winner) {
        if (winner == null) {
            return null;
        }
        String first = pair.first().id();
        return winner.equals(first)
                ? first + ">" + pair.second().id()
                : pair.second().id() + ">" + first;
    }

    @Override
    void draw(Optional<String> answer) {
        List<String> preferences = answer.map(all -> List.of(all.split(","))).orElse(List.of());
        chosen.clear();
        buttons.forEach((pair, two) -> {
            Optional<String> winner = Stream.of(pair.first().id(), pair.second().id())
                    .filter(id -> preferences.contains(preference(pair, id)))
                    .findFirst();
            winner.ifPresent(id -> chosen.put(pair, id));
            two.show(winner);
        });
        count();
    }
}
