package tandem.tasks.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the id of a turn tells: {@code GAME/ANSWER.ANSWER}, and {@code x} where there was no answer. The id of a first turn is
 * that of its game.
 *
 * @param game id of the item that the game began with
 * @param answers given so far, empty ones where time ran out
 */
public record TurnId(String game, List<Optional<String>> answers) {

    private static final String BEGIN = "/";
    private static final String NEXT = ".";
    private static final String NONE = "x";

    public TurnId {
        answers = List.copyOf(answers);
    }

    /** What an id tells. */
    public static TurnId read(String id) {
        int begin = id.lastIndexOf(BEGIN);
        if (begin < 0) {
            return new TurnId(id, List.of());
        }
        List<Optional<String>> answers = new ArrayList<>();
        for (String answer : id.substring(begin + 1).split("\\.")) {
            answers.add(Optional.of(answer).filter(given -> !given.equals(NONE)));
        }
        return new TurnId(id.substring(0, begin), answers);
    }

    /** The id of what comes after a turn. */
    public static String after(String id, Optional<String> answer) {
        return id + (id.contains(BEGIN) ? NEXT : BEGIN) + answer.orElse(NONE);
    }

    /** The id that tells this. */
    public String written() {
        String id = game;
        for (Optional<String> answer : answers) {
            id = after(id, answer);
        }
        return id;
    }

    /** The turn before, unless this is the first. */
    public Optional<TurnId> before() {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new TurnId(game, answers.subList(0, answers.size() - 1)));
    }

    /** The last answer, of a turn that is not the first. */
    public Optional<String> last() {
        return answers.get(answers.size() - 1);
    }
}
