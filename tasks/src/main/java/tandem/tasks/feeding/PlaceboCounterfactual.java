package tandem.tasks.feeding;

import java.util.List;
import java.util.Optional;
import tandem.protocols.design.Chance;

/**
 * A counterfactual of the same look that knows nothing: of all feedings with as many changed resources and the same distance,
 * each is as likely. Only the look is taken from the true one, never the tree's word, so that a placebo's growth is by
 * construction what chance brings; it may be good, even the true one, as often as chance has it: to rule that out would tell
 * something.
 *
 * @param seed which placebos
 */
public record PlaceboCounterfactual(long seed) {

    /**
     * The placebo of a counterfactual.
     *
     * @param turn of the game, so that the same feeding in another turn has a placebo of its own
     */
    public Amounts of(Counterfactual counterfactual, int turn) {
        List<Amounts> alike = alike(counterfactual);
        Amounts from = counterfactual.from();
        Chance chance =
                Chance.of("feeding-placebo", seed, turn, from, counterfactual.changes(), counterfactual.distance());
        return alike.get(chance.below(alike.size()));
    }

    /**
     * The placebo of the nearest better feeding; empty if there is none, where the true one would be silent too.
     *
     * @param turn of the game
     */
    public Optional<Amounts> ofBetter(GrowthTree tree, Amounts from, int turn) {
        return Counterfactuals.better(tree, from).map(counterfactual -> of(counterfactual, turn));
    }

    /** All feedings that look like the true one beside what was fed, the true one included, in lexicographic order. */
    static List<Amounts> alike(Counterfactual counterfactual) {
        Amounts from = counterfactual.from();
        return Amounts.all().stream()
                .filter(to ->
                        from.distance(to) == counterfactual.distance() && from.changes(to) == counterfactual.changes())
                .toList();
    }
}
