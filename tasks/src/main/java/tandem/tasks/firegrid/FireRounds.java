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
import tandem.protocols.item.Round;
import tandem.protocols.item.Rounds;
import tandem.tasks.firegrid.FireAdvisor.Advised;
import tandem.tasks.game.Recent;
import tandem.tasks.game.RoundId;

/**
 * Games of fire fighting. The id of a round is that of its scene and the tiles that got water: {@code fire-03-s50-e20/E4.D5};
 * without an answer no water is used.
 */
final class FireRounds implements Rounds {

    private static final int KEPT = 256;

    private final Map<String, FireScene> scenes;
    private final FireAdvisor advisor;
    private final long seed;
    private final Recent<RoundId, FireGrid> grids = new Recent<>(KEPT);
    private final Recent<String, FireRound> rounds = new Recent<>(KEPT);

    /** @param seed of the fires' chance */
    FireRounds(List<FireScene> scenes, FireAdvisor advisor, long seed) {
        this.scenes = scenes.stream().collect(Collectors.toMap(FireScene::id, Function.identity()));
        this.advisor = advisor;
        this.seed = seed;
    }

    @Override
    public Round at(String item) {
        FireRound round = round(item);
        return new Round(
                pooled(item, round, round.named()),
                round.allowed().stream().map(TileNames::of).toList(),
                answer -> round.right(TileNames.read(answer)));
    }

    @Override
    public String after(String item, Optional<String> answer) {
        return RoundId.after(item, answer);
    }

    @Override
    public Standing standing(String item) {
        FireGrid grid = grid(item);
        return new Standing(grid.score(), grid.isOver());
    }

    /** The round that a game begins with, with right advice, as a pool has it. */
    PooledItem first(FireScene scene) {
        FireRound round = round(scene.id());
        return pooled(scene.id(), round, round.best());
    }

    /** The round of that id. */
    FireRound round(String item) {
        return rounds.get(item).orElseGet(() -> {
            FireScene scene = scene(RoundId.read(item));
            FireGrid grid = grid(item);
            Advised advised = advisor.on(scene, grid);
            return rounds.keep(item, new FireRound(scene, grid, advised.outlook(), advised.named()));
        });
    }

    private FireGrid grid(String item) {
        return grid(RoundId.read(item));
    }

    private FireGrid grid(RoundId id) {
        return grids.get(id).orElseGet(() -> grids.keep(id, reached(id)));
    }

    private FireGrid reached(RoundId id) {
        FireScene scene = scene(id);
        return id.before().map(before -> next(scene, grid(before), id.last())).orElse(scene.start());
    }

    private FireGrid next(FireScene scene, FireGrid grid, Optional<String> answer) {
        // Fires of one map have one chance, so that games differ by what is done, and not by luck.
        FireGame game = new FireGame(scene.map(), FireSpread.ofGame(seed));
        return answer.map(tile -> game.next(grid, TileNames.read(tile))).orElseGet(() -> game.next(grid));
    }

    private FireScene scene(RoundId id) {
        FireScene scene = scenes.get(id.game());
        Tile.require(scene != null, "fire game “" + id.game() + "”: there is no such scene");
        return scene;
    }

    private static PooledItem pooled(String item, FireRound round, Tile named) {
        ActionValues values = round.outlook().values();
        return new PooledItem(
                new Item(
                        item,
                        TileNames.of(round.best()),
                        OptionalDouble.of(rounded(1 - values.values().get(values.best()))),
                        Map.of("epsilon", String.valueOf(round.scene().epsilon()))),
                advice(round, named));
    }

    /** How sure it is of the best, it says of the one it names: a wrong one is not told by it. */
    private static Advice advice(FireRound round, Tile named) {
        Map<String, Double> sure = new LinkedHashMap<>();
        double all =
                round.allowed().stream().mapToDouble(round.outlook()::surety).sum();
        round.allowed().stream()
                .sorted(Comparator.comparingInt(Tile::y).thenComparingInt(Tile::x))
                .forEach(tile -> sure.put(
                        TileNames.of(tile),
                        rounded(
                                all == 0
                                        ? 1.0 / round.allowed().size()
                                        : round.outlook().surety(tile) / all)));
        String best = TileNames.of(round.best());
        return new Advice(best, sure.get(best), sure).naming(TileNames.of(named));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
