package tandem.results.calibration.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tandem.protocols.design.Chance;

/**
 * Local search: from several random choices, the swap of a chosen item for another of its kind that comes nearest to the
 * targets, again and again until none comes nearer; the nearest of all ends. Not proven to be the nearest there is, which for
 * a sum alone would already be the NP-hard subset sum problem. Start i has the stream of chance
 * {@code ("item choice", seed, i)}.
 */
final class SwapSearch {

    private static final int STARTS = 60;
    /** Items that all beginnings together may mix; from many items the first ones already come near. */
    private static final int ITEMS = 30_000;

    /** So near, nothing would be gained: an accuracy within .0001. */
    private static final double NEAR_ENOUGH = 1e-8;

    private final Map<Candidate.Kind, List<Candidate>> pool;
    private final Quotas quotas;
    private final Targets targets;
    private final int starts;

    /**
     * A search.
     *
     * @param candidates sorted by id
     * @param quotas how many of each kind; they are there
     * @param targets what to come near to
     */
    SwapSearch(List<Candidate> candidates, Quotas quotas, Targets targets) {
        this.pool = candidates.stream().collect(Collectors.groupingBy(Candidate::kind));
        this.quotas = quotas;
        this.targets = targets;
        this.starts = Math.max(1, Math.min(STARTS, ITEMS / candidates.size()));
    }

    /** The items found, in no order. */
    List<Candidate> best(long seed) {
        State best = null;
        for (int start = 0; start < starts && (best == null || best.miss() > NEAR_ENOUGH); start++) {
            State found = random(Chance.of("item choice", seed, start));
            found.improve();
            if (best == null || found.miss() < best.miss()) {
                best = found;
            }
        }
        return best.chosen();
    }

    private State random(Chance chance) {
        List<Split> splits = new ArrayList<>();
        quotas.counts().forEach((kind, quota) -> {
            List<Candidate> mixed = chance.shuffled(pool.getOrDefault(kind, List.of()));
            splits.add(new Split(
                    new ArrayList<>(mixed.subList(0, quota)), new ArrayList<>(mixed.subList(quota, mixed.size()))));
        });
        return new State(splits);
    }

    /**
     * The items of a kind.
     *
     * @param in chosen
     * @param out not
     */
    private record Split(List<Candidate> in, List<Candidate> out) {}

    /** A choice that gets better. */
    private final class State {

        private final List<Split> splits;
        private Fit fit;

        State(List<Split> splits) {
            this.splits = splits;
            this.fit = Fit.of(chosen());
        }

        double miss() {
            return fit.miss(targets);
        }

        List<Candidate> chosen() {
            return splits.stream().flatMap(split -> split.in().stream()).toList();
        }

        /** Swaps until no swap comes nearer. */
        void improve() {
            while (miss() > NEAR_ENOUGH && swap()) {
                // Sums are made anew, so that roundings do not add up.
                fit = Fit.of(chosen());
            }
        }

        /** Makes the best swap; answers whether there was one. */
        private boolean swap() {
            double least = miss();
            Split where = null;
            int given = 0;
            int taken = 0;
            for (Split split : splits) {
                for (int i = 0; i < split.in().size(); i++) {
                    for (int j = 0; j < split.out().size(); j++) {
                        double miss = fit.swapped(split.in().get(i), split.out().get(j))
                                .miss(targets);
                        if (miss < least - Math.ulp(least)) {
                            least = miss;
                            where = split;
                            given = i;
                            taken = j;
                        }
                    }
                }
            }
            if (where == null) {
                return false;
            }
            Candidate out = where.in().get(given);
            where.in().set(given, where.out().get(taken));
            where.out().set(taken, out);
            return true;
        }
    }
}
