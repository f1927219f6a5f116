package tandem.tasks.connectfour;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Turns;
import tandem.protocols.study.TaskParameters;

/** Twenty openings of 28 stones, on whose turns the AI is wrong in every second, and games that begin with them. */
final class GivenGames {

    private static final Map<String, String> USUAL =
            Map.of("stones", "28", "levels", "1", "positions", "20", "accuracy", "0.5");

    private GivenGames() {}

    static ConnectFourGame usual() {
        return game(USUAL);
    }

    static ConnectFourGame against(int depth) {
        Map<String, String> all = new HashMap<>(USUAL);
        all.put("opponent-depth", Integer.toString(depth));
        return game(all);
    }

    /** Ids of all turns of so many games of a random player who now and then does not answer. */
    static List<String> played(ConnectFourGame game, int games) {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < games; number++) {
            Chance chance = Chance.of("played", number);
            String id = game.items().get(number % game.items().size()).id();
            while (!game.turns().standing(id).over()) {
                ids.add(id);
                List<String> offered = game.turns().at(id).offered();
                id = game.turns()
                        .after(
                                id,
                                chance.below(8) == 0
                                        ? Optional.empty()
                                        : Optional.of(offered.get(chance.below(offered.size()))));
            }
        }
        return ids;
    }

    /** Id of the end of a game that a random player goes on with. */
    static String over(ConnectFourGame game, String from, Chance chance) {
        Turns turns = game.turns();
        String id = from;
        while (!turns.standing(id).over()) {
            List<String> offered = turns.at(id).offered();
            id = turns.after(id, Optional.of(offered.get(chance.below(offered.size()))));
        }
        return id;
    }

    private static ConnectFourGame game(Map<String, String> parameters) {
        return new ConnectFourGame(
                new TaskParameters(new ConnectFourTask().declaration().parameters(), parameters));
    }
}
