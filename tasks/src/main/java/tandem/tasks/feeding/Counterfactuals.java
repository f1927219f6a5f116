package tandem.tasks.feeding;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.DoublePredicate;

/**
 * The closest feeding that a tree takes for better, as in the Alien Zoo: nearest in L1, then with fewest changed resources, then
 * the lexicographically first. Exact, since each leaf's box has one nearest feeding: the nearest of all is one of these.
 */
public final class Counterfactuals {

    private Counterfactuals() {}

    /**
     * The nearest with a strictly higher growth rate than {@code from}, as in the paper; empty if there is nothing better. A
     * learned tree's bad leaves differ a little by chance, so that the nearest better feeding may be as bad: who wants more
     * asks for {@link #reaching} the growth rate of {@code from} and so much more.
     */
    public static Optional<Counterfactual> better(GrowthTree tree, Amounts from) {
        double now = tree.growth(from);
        return nearest(tree, from, growth -> growth > now);
    }

    /**
     * The nearest with a growth rate of at least {@code target}, which is {@code from} itself if it is good enough; empty if no
     * feeding reaches it. A target of 1 asks that the colony does not shrink.
     */
    public static Optional<Counterfactual> reaching(GrowthTree tree, Amounts from, double target) {
        return nearest(tree, from, growth -> growth >= target);
    }

    private static Optional<Counterfactual> nearest(GrowthTree tree, Amounts from, DoublePredicate goodEnough) {
        return tree.boxes().stream()
                .filter(box -> goodEnough.test(box.growth()))
                .map(box -> box.nearest(from))
                .min(nearestTo(from))
                .map(to -> Counterfactual.of(tree, from, to));
    }

    private static Comparator<Amounts> nearestTo(Amounts from) {
        return Comparator.<Amounts>comparingInt(from::distance)
                .thenComparingInt(from::changes)
                .thenComparing(Comparator.naturalOrder());
    }
}
