package tandem.tasks.firegrid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.tasks.game.ExplanationNames;
import tandem.tasks.game.GameTexts;
import tandem.tasks.picture.Explained;

/**
 * How it can be explained why a tile is named. Where the AI names one that is not the best, what explains it has both tiles
 * exchanged: it is believed to be the best, and the best to be as it is.
 */
enum FireExplanation {
    /** What each tile is worth that may get water, in per cent. */
    VALUES,
    /** Where the fire will get to, if the named tile gets water. */
    FORECAST,
    /** A ring around the named tile: where {@link #FORECAST} is laid over the grid, and nothing more. */
    RING,
    /** That it was worked out, in words. */
    ASSURANCE;

    private static final GameTexts TEXTS = new GameTexts(FireExplanation.class);
    private static final ExplanationNames<FireExplanation> NAMES = new ExplanationNames<>(FireExplanation.class);

    /** The words in protocol files. */
    static List<String> words() {
        return NAMES.words();
    }

    /** The explanation of that word, which must be one of {@link #words}. */
    static FireExplanation named(String word) {
        return NAMES.named(word);
    }

    /** Why a tile is named. */
    Explained of(FireTurn turn, Tile named) {
        FirePicture picture = FirePicture.of(turn);
        return switch (this) {
            case VALUES -> Explained.Layer.of(picture.values(believed(turn, named)));
            case FORECAST ->
                Explained.Layer.of(picture.forecast(named, turn.outlook().lost(turn.best())));
            case RING -> Explained.Layer.of(picture.ring(named));
            case ASSURANCE -> new Explained.Words(TEXTS.each(in -> in.text("assurance", TileNames.of(named))));
        };
    }

    private static ActionValues believed(FireTurn turn, Tile named) {
        Map<Tile, Double> values = new LinkedHashMap<>(turn.outlook().values().values());
        double best = values.get(turn.best());
        values.put(turn.best(), values.get(named));
        values.put(named, best);
        return new ActionValues(values);
    }
}
