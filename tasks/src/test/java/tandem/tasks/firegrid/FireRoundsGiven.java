package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Rounds;
import tandem.tasks.game.RoundSchedule;

/** Games of one map after another, and somebody who waters any of the offered tiles. */
record FireRoundsGiven(List<FireScene> scenes, FireRounds rounds) {

    static final long SEED = 3;
    static final int ROLLOUTS = 20;

    /** So many maps at a spread of one half. */
    static FireRoundsGiven of(int maps, double epsilon, double accuracy) {
        List<FireScene> scenes = new ArrayList<>();
        for (int index = 0; index < maps; index++) {
            scenes.add(FireScene.of(new FireScenes(SEED), index, 0.5, epsilon));
        }
        return new FireRoundsGiven(
                scenes, new FireRounds(scenes, new FireAdvisor(SEED, ROLLOUTS, schedule(accuracy)), SEED));
    }

    static RoundSchedule schedule(double accuracy) {
        return new RoundSchedule("fire-advice", SEED, accuracy);
    }

    /** Ids of the first rounds of a game, and of its end where it comes to it. */
    List<String> played(FireScene scene, int most) {
        Chance chance = Chance.of("any tile", scene.id());
        List<String> ids = new ArrayList<>(List.of(scene.id()));
        String id = scene.id();
        while (ids.size() <= most && !rounds.standing(id).over()) {
            List<String> offered = rounds.at(id).offered();
            id = rounds.after(id, Optional.of(offered.get(chance.below(offered.size()))));
            ids.add(id);
        }
        return ids;
    }

    /** All rounds of all games, up to so many of each, that are not over. */
    Map<String, FireRound> all(int most) {
        Map<String, FireRound> all = new LinkedHashMap<>();
        for (FireScene scene : scenes) {
            for (String id : played(scene, most)) {
                Rounds.Standing standing = rounds.standing(id);
                if (!standing.over()) {
                    all.put(id, rounds.round(id));
                }
            }
        }
        return all;
    }
}
