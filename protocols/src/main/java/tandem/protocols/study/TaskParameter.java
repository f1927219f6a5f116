package tandem.protocols.study;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a protocol may say of the items that a task makes.
 *
 * @param name in the protocol
 * @param meaning a few English words
 * @param range of values that make sense
 * @param usual value where the protocol says nothing; one of the range
 */
public record TaskParameter(String name, String meaning, Range range, String usual) {

    /** @throws IllegalArgumentException if the usual value is not one of the range */
    public TaskParameter {
        if (!range.has(usual)) {
            throw new IllegalArgumentException(name + " is usually " + usual + ", which is not " + range);
        }
    }

    /** A whole number. */
    public static TaskParameter whole(String name, String meaning, int least, int most, int usual) {
        return new TaskParameter(name, meaning, new Range.Whole(least, most), Integer.toString(usual));
    }

    /** A number. */
    public static TaskParameter decimal(String name, String meaning, double least, double most, double usual) {
        return new TaskParameter(name, meaning, new Range.Decimal(least, most), plain(usual));
    }

    /** Levels of something that items differ in, each a number; usually one. */
    public static TaskParameter levels(String name, String meaning, double least, double most, double usual) {
        return new TaskParameter(name, meaning, new Range.Levels(new Range.Decimal(least, most)), plain(usual));
    }

    /** Words of a few, of which items have one each; usually one. */
    public static TaskParameter words(String name, String meaning, List<String> all, String usual) {
        return new TaskParameter(name, meaning, new Range.Words(all), usual);
    }

    /** A folder or a file, from the protocol's folder; usually none. */
    public static TaskParameter place(String name, String meaning) {
        return new TaskParameter(name, meaning, new Range.Place(), "");
    }

    /** The share of items on which an advisor is right; every task whose advisor has one calls it so. */
    public static TaskParameter accuracy(double usual) {
        return decimal("accuracy", "share of the items on which the AI is right", 0, 1, usual);
    }

    /** From which the items follow; every task that makes items calls it so. */
    public static TaskParameter seed() {
        return whole("seed", "other seeds make other items", 0, 999_999_999, 1);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The values that make sense; as a text, what to give. */
    public sealed interface Range {

        /** Whether it has the value as it is written in a protocol. */
        boolean has(String written);

        /** Whole numbers from {@code least} to {@code most}. */
        record Whole(int least, int most) implements Range {
            @Override
            public boolean has(String written) {
                return written.matches("[0-9]{1,9}")
                        && Integer.parseInt(written) >= least
                        && Integer.parseInt(written) <= most;
            }

            @Override
            public String toString() {
                return "a whole number from " + least + " to " + most;
            }
        }

        /** Numbers from {@code least} to {@code most}. */
        record Decimal(double least, double most) implements Range {
            @Override
            public boolean has(String written) {
                return written.matches("[0-9]{1,9}(\\.[0-9]{1,15})?")
                        && Double.parseDouble(written) >= least
                        && Double.parseDouble(written) <= most;
            }

            @Override
            public String toString() {
                return "a number from " + plain(least) + " to " + plain(most);
            }
        }

        /** Different words of a few, as a list in the protocol; here joined by commas. */
        record Words(List<String> all) implements Range {
            public Words {
                all = List.copyOf(all);
            }

            @Override
            public boolean has(String written) {
                List<String> words = List.of(written.split(TaskParameters.JOINED, -1));
                return all.containsAll(words) && words.stream().distinct().count() == words.size();
            }

            @Override
            public String toString() {
                return "a list of different words of " + String.join(", ", all);
            }
        }

        /** Paths; none is written as nothing. */
        record Place() implements Range {
            @Override
            public boolean has(String written) {
                return true;
            }

            @Override
            public String toString() {
                return "the path of a folder or a file";
            }
        }

        /** Different numbers of a range, as a list in the protocol; here joined by commas. */
        record Levels(Decimal each) implements Range {
            @Override
            public boolean has(String written) {
                List<String> levels = List.of(written.split(TaskParameters.JOINED, -1));
                return levels.stream().allMatch(each::has)
                        && levels.stream().map(Double::valueOf).distinct().count() == levels.size();
            }

            @Override
            public String toString() {
                return "a list of different numbers, each from " + plain(each.least) + " to " + plain(each.most);
            }
        }
    }
}
