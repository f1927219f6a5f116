package tandem.tasks.game;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Options that are called by letters: {@code a}, {@code b}, {@code c} in data, capitals in pictures and words. */
public final class OptionLetters {

    private OptionLetters() {}

    /** The first so many. */
    public static List<String> first(int count) {
        return IntStream.range(0, count).mapToObj(OptionLetters::of).toList();
    }

    /** The option at {@code index}, from 0. */
    public static String of(int index) {
        return String.valueOf((char) ('a' + index));
    }

    /** As it is written in pictures and words. */
    public static String capital(int index) {
        return of(index).toUpperCase(Locale.ROOT);
    }
}
