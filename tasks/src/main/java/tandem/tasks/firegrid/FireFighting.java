package tandem.tasks.firegrid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.protocols.item.ItemPool;
import tandem.protocols.study.TaskParameters;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameHash;
import tandem.tasks.game.GameTexts;
import tandem.tasks.game.TurnSchedule;
import tandem.tasks.picture.Ending;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.PicturePlace;
import tandem.xai.image.RgbImage;

/** The scenes of a study, and how they go on. */
final class FireFighting implements Game {

    private static final GameTexts TEXTS = new GameTexts(FireFighting.class);

    private final ItemPool pool;
    private final FireTurns turns;

    FireFighting(TaskParameters parameters) {
        int seed = parameters.whole("seed");
        List<FireScene> scenes = scenes(parameters, new FireScenes(seed));
        this.turns = new FireTurns(
                scenes,
                new FireAdvisor(seed, parameters.whole("rollouts"), TurnSchedule.of("fire-advice", parameters)),
                seed);
        this.pool = new ItemPool(
                TileNames.all(FireScenes.SIDE, FireScenes.SIDE),
                scenes.stream().map(turns::first).toList(),
                GameHash.of(scenes.stream().map(FireScene::toString).toList()),
                GameHash.of(parameters),
                Optional.of(turns));
    }

    private static List<FireScene> scenes(TaskParameters parameters, FireScenes scenes) {
        List<FireScene> result = new ArrayList<>();
        for (int index = 0; index < parameters.whole("maps"); index++) {
            for (String rate : parameters.words("spread")) {
                for (String epsilon : parameters.words("epsilon")) {
                    result.add(FireScene.of(scenes, index, Double.parseDouble(rate), Double.parseDouble(epsilon)));
                }
            }
        }
        return result;
    }

    @Override
    public ItemPool pool() {
        return pool;
    }

    @Override
    public RgbImage picture(String itemId) {
        return FirePicture.of(turns.turn(itemId)).plain();
    }

    @Override
    public Optional<Ending> ending(String itemId) {
        FireScene scene = turns.scene(itemId);
        FireGrid grid = turns.grid(itemId);
        return Optional.of(new Ending(
                new FirePicture(scene.map(), grid, List.of()).plain(),
                TEXTS.each(in -> in.text(grid.isOver() ? "over" : "burns", grid.score()))));
    }

    @Override
    public List<PicturePlace> places(String itemId) {
        FireTurn turn = turns.turn(itemId);
        FirePicture picture = FirePicture.of(turn);
        return turn.allowed().stream()
                .map(tile ->
                        new PicturePlace(TileNames.of(tile), picture.left(tile), picture.top(tile), FirePicture.side()))
                .toList();
    }

    @Override
    public Explained explain(String itemId, String option, String explanation) {
        return FireExplanation.named(explanation).of(turns.turn(itemId), TileNames.read(option));
    }
}
