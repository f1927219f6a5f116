package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What follows from a board step by step, as people reckon: from one number, or from two that share cells, and from what is
 * known by then. Of several ways to a fact, the first of those that take the fewest numbers. The number of mines of the whole
 * board is not used, and neither are cases that are tried out, so that less may follow than is sure.
 */
final class Reckoning {

    private final List<Constraint> constraints;
    private final Map<Constraint, List<Constraint>> sharing = new LinkedHashMap<>();
    private final Map<Cell, Fact> facts = new LinkedHashMap<>();
    private boolean changed = true;

    private Reckoning(Board board) {
        this.constraints = board.constraints();
        for (Constraint one : constraints) {
            sharing.put(
                    one,
                    constraints.stream()
                            .filter(other -> other != one && !Collections.disjoint(one.cells(), other.cells()))
                            .toList());
        }
    }

    /** What follows, by hidden cell. */
    static Map<Cell, Fact> of(Board board) {
        Reckoning reckoning = new Reckoning(board);
        while (reckoning.changed) {
            reckoning.round();
        }
        return reckoning.facts;
    }

    private void round() {
        changed = false;
        for (Constraint one : constraints) {
            onlyPlaces(Optional.empty(), one);
            allFound(one);
            for (Constraint other : sharing.get(one)) {
                onlyPlaces(Optional.of(one), other);
            }
        }
    }

    private void onlyPlaces(Optional<Constraint> less, Constraint more) {
        List<Cell> shared = less.map(Constraint::cells).orElse(List.of());
        List<Cell> places = new ArrayList<>();
        List<Fact> because = new ArrayList<>();
        for (Cell cell : more.cells()) {
            if (!shared.contains(cell)) {
                known(cell, false).ifPresentOrElse(because::add, () -> places.add(cell));
            }
        }
        if (places.size() == more.mines() - less.map(Constraint::mines).orElse(0)) {
            Inference inference = new Inference(less, Optional.of(more), places, because);
            places.forEach(place -> learn(place, true, inference));
            less.ifPresent(number -> number.cells().stream()
                    .filter(cell -> !more.cells().contains(cell))
                    .forEach(cell -> learn(cell, false, inference)));
        }
    }

    private void allFound(Constraint number) {
        List<Fact> found = number.cells().stream()
                .flatMap(cell -> known(cell, true).stream())
                .toList();
        if (found.size() == number.mines()) {
            List<Cell> mines = found.stream().map(Fact::cell).toList();
            Inference inference = new Inference(Optional.of(number), Optional.empty(), mines, found);
            number.cells().stream()
                    .filter(cell -> !mines.contains(cell))
                    .forEach(cell -> learn(cell, false, inference));
        }
    }

    private Optional<Fact> known(Cell cell, boolean mine) {
        return Optional.ofNullable(facts.get(cell)).filter(fact -> fact.mine() == mine);
    }

    private void learn(Cell cell, boolean mine, Inference inference) {
        Fact before = facts.get(cell);
        if (before == null || before.numbers().size() > inference.constraints().size()) {
            Fact fact = Fact.of(cell, mine, inference);
            if (before == null || fact.numbers().size() < before.numbers().size()) {
                facts.put(cell, fact);
                changed = true;
            }
        }
    }
}
