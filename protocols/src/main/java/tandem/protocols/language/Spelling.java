package tandem.protocols.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/** Guesses what was meant by a misspelt word. */
final class Spelling {

    private Spelling() {}

    /** Names the word that was likely meant, and those that are allowed. */
    static String advice(String word, Collection<String> allowed) {
        if (allowed.isEmpty()) {
            return "take it out: nothing is allowed here";
        }
        List<String> sorted = List.copyOf(new TreeSet<>(allowed));
        String choice =
                sorted.size() == 1 ? "allowed is only " + sorted.get(0) : "allowed are " + String.join(", ", sorted);
        return nearest(word, sorted)
                .map(meant -> "did you mean “" + meant + "”? "
                        + choice.substring(0, 1).toUpperCase(Locale.ROOT) + choice.substring(1))
                .orElse(choice);
    }

    /** The nearest candidate that is at most two single-letter edits away, or a third of a longer word. */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        int furthest = Math.max(2, word.length() / 3);
        return candidates.stream()
                .filter(candidate -> !candidate.equals(word)
                        && distance(word, candidate) <= furthest
                        && distance(word, candidate) < Math.max(word.length(), candidate.length()) - 1)
                .min(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's distance. */
    static int distance(String first, String second) {
        int[] row = new int[second.length() + 1];
        for (int j = 0; j <= second.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= first.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.length(); j++) {
                int above = row[j];
                int change = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[second.length()];
    }
}
