package tandem.tasks.game;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the id of a round tells: {@code GAME/ANSWER.ANSWER}, and {@code x} where there was no answer. The id of a first round is
 * that of its game.
 *
 * @param game id of the item that the game began with
 * @param answers given so far, empty ones where time ran out
 */
public record RoundId(String game, List<Optional<String>> answers) {

    private static final String BEGIN = "/";
    private static final String NEXT = ".";
    private static final String NONE = "x";

    public RoundId {
        answers = List.copyOf(answers);
    }

    /** What an id tells. */
    public static RoundId read(String id) {
        int begin = id.lastIndexOf(BEGIN);
        if (begin < 0) {
            return new RoundId(id, List.of());
        }
        List<Optional<String>> answers = new ArrayList<>();
        for (String answer : id.substring(begin + 1).split("\\.")) {
            answers.add(Optional.of(answer).filter(given -> !given.equals(NONE)));
        }
        return new RoundId(id.substring(0, begin), answers);
    }

    /** The id of what comes after a round. */
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

    /** The round before, unless this is the first. */
    public Optional<RoundId> before() {
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(new RoundId(game, answers.subList(0, answers.size() - 1)));
    }

    /** The last answer, of a round that is not the first. */
    public Optional<String> last() {
        return answers.get(answers.size() - 1);
    }
}
