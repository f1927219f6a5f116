package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Turns;
import tandem.tasks.game.TurnSchedule;

/** Games of one map after another, and somebody who waters any of the offered tiles. */
record FireTurnsGiven(List<FireScene> scenes, FireTurns turns) {

    static final long SEED = 3;
    static final int ROLLOUTS = 20;

    /** So many maps at a spread of one half. */
    static FireTurnsGiven of(int maps, double epsilon, double accuracy) {
        List<FireScene> scenes = new ArrayList<>();
        for (int index = 0; index < maps; index++) {
            scenes.add(FireScene.of(new FireScenes(SEED), index, 0.5, epsilon));
        }
        return new FireTurnsGiven(
                scenes, new FireTurns(scenes, new FireAdvisor(SEED, ROLLOUTS, schedule(accuracy)), SEED));
    }

    static TurnSchedule schedule(double accuracy) {
        return new TurnSchedule("fire-advice", SEED, accuracy);
    }

    /** Ids of the first turns of a game, and of its end where it comes to it. */
    List<String> played(FireScene scene, int most) {
        Chance chance = Chance.of("any tile", scene.id());
        List<String> ids = new ArrayList<>(List.of(scene.id()));
        String id = scene.id();
        while (ids.size() <= most && !turns.standing(id).over()) {
            List<String> offered = turns.at(id).offered();
            id = turns.after(id, Optional.of(offered.get(chance.below(offered.size()))));
            ids.add(id);
        }
        return ids;
    }

    /** All turns of all games, up to so many of each, that are not over. */
    Map<String, FireTurn> all(int most) {
        Map<String, FireTurn> all = new LinkedHashMap<>();
        for (FireScene scene : scenes) {
            for (String id : played(scene, most)) {
                Turns.Standing standing = turns.standing(id);
                if (!standing.over()) {
                    all.put(id, turns.turn(id));
                }
            }
        }
        return all;
    }
}
