package tandem.tasks.firegrid;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.protocols.item.Advice;
import tandem.protocols.item.Item;
import tandem.protocols.item.PooledItem;
import tandem.protocols.item.Turn;
import tandem.protocols.item.Turns;
import tandem.tasks.firegrid.FireAdvisor.Advised;
import tandem.tasks.game.Recent;
import tandem.tasks.game.TurnId;

/**
 * Games of fire fighting. The id of a turn is that of its scene and the tiles that got water: {@code fire-03-s50-e20/E4.D5};
 * without an answer no water is used.
 */
final class FireTurns implements Turns {

    private static final int KEPT = 256;

    private final Map<String, FireScene> scenes;
    private final FireAdvisor advisor;
    private final long seed;
    private final Recent<TurnId, FireGrid> grids = new Recent<>(KEPT);
    private final Recent<String, FireTurn> turns = new Recent<>(KEPT);

    /** @param seed of the fires' chance */
    FireTurns(List<FireScene> scenes, FireAdvisor advisor, long seed) {
        this.scenes = scenes.stream().collect(Collectors.toMap(FireScene::id, Function.identity()));
        this.advisor = advisor;
        this.seed = seed;
    }

    @Override
    public Turn at(String item) {
        FireTurn turn = turn(item);
        return new Turn(
                pooled(item, turn, turn.named()),
                turn.allowed().stream().map(TileNames::of).toList(),
                answer -> turn.right(TileNames.read(answer)));
    }

    @Override
    public String after(String item, Optional<String> answer) {
        return TurnId.after(item, answer);
    }

    @Override
    public Standing standing(String item) {
        FireGrid grid = grid(item);
        return new Standing(grid.score(), grid.isOver());
    }

    /** The turn that a game begins with, with right advice, as a pool has it. */
    PooledItem first(FireScene scene) {
        FireTurn turn = turn(scene.id());
        return pooled(scene.id(), turn, turn.best());
    }

    /** The turn of that id. */
    FireTurn turn(String item) {
        return turns.get(item).orElseGet(() -> {
            FireScene scene = scene(TurnId.read(item));
            FireGrid grid = grid(item);
            Advised advised = advisor.on(scene, grid);
            return turns.keep(item, new FireTurn(scene, grid, advised.outlook(), advised.named()));
        });
    }

    /** How a game stands that has come to that id. */
    FireGrid grid(String item) {
        return grid(TurnId.read(item));
    }

    private FireGrid grid(TurnId id) {
        return grids.get(id).orElseGet(() -> grids.keep(id, reached(id)));
    }

    private FireGrid reached(TurnId id) {
        FireScene scene = scene(id);
        return id.before().map(before -> next(scene, grid(before), id.last())).orElse(scene.start());
    }

    private FireGrid next(FireScene scene, FireGrid grid, Optional<String> answer) {
        // Fires of one map have one chance, so that games differ by what is done, and not by luck.
        FireGame game = new FireGame(scene.map(), FireSpread.ofGame(seed));
        return answer.map(tile -> game.next(grid, TileNames.read(tile))).orElseGet(() -> game.next(grid));
    }

    /** What the game of that id began with. */
    FireScene scene(String item) {
        return scene(TurnId.read(item));
    }

    private FireScene scene(TurnId id) {
        FireScene scene = scenes.get(id.game());
        Tile.require(scene != null, "fire game “" + id.game() + "”: there is no such scene");
        return scene;
    }

    private static PooledItem pooled(String item, FireTurn turn, Tile named) {
        ActionValues values = turn.outlook().values();
        return new PooledItem(
                new Item(
                        item,
                        TileNames.of(turn.best()),
                        OptionalDouble.of(rounded(1 - values.values().get(values.best()))),
                        Map.of("epsilon", String.valueOf(turn.scene().epsilon()))),
                advice(turn, named));
    }

    /** How sure it is of the best, it says of the one it names: a wrong one is not told by it. */
    private static Advice advice(FireTurn turn, Tile named) {
        Map<String, Double> sure = new LinkedHashMap<>();
        double all = turn.allowed().stream().mapToDouble(turn.outlook()::surety).sum();
        turn.allowed().stream()
                .sorted(Comparator.comparingInt(Tile::y).thenComparingInt(Tile::x))
                .forEach(tile -> sure.put(
                        TileNames.of(tile),
                        rounded(
                                all == 0
                                        ? 1.0 / turn.allowed().size()
                                        : turn.outlook().surety(tile) / all)));
        String best = TileNames.of(turn.best());
        return new Advice(best, sure.get(best), sure).naming(TileNames.of(named));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
