package tandem.tasks.minefield;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What follows about a hidden cell.
 *
 * @param cell of which something is known
 * @param mine whether it is a mine; free otherwise
 * @param inference from which that follows
 * @param numbers that it takes in all, in reading order
 */
record Fact(Cell cell, boolean mine, Inference inference, SortedSet<Cell> numbers) {

    static Fact of(Cell cell, boolean mine, Inference inference) {
        SortedSet<Cell> numbers = new TreeSet<>(Cell.READING_ORDER);
        inference.constraints().forEach(constraint -> numbers.add(constraint.number()));
        inference.because().forEach(fact -> numbers.addAll(fact.numbers()));
        return new Fact(cell, mine, inference, Collections.unmodifiableSortedSet(numbers));
    }

    /** What it rests on, each after what that rests on, and this. */
    List<Fact> chain() {
        Set<Fact> chain = new LinkedHashSet<>();
        inference.because().forEach(fact -> chain.addAll(fact.chain()));
        chain.add(this);
        return List.copyOf(chain);
    }
}
