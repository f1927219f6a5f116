package tandem.protocols.language.grammar;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a value in a protocol file may be. */
public sealed interface Shape {

    /** A text on one line or several, not empty. */
    record Text() implements Shape {}

    /** A short name: small letters, digits and hyphens, at most 60. */
    record Id() implements Shape {
        public static final String PATTERN = "[a-z0-9][a-z0-9-]{0,59}";
    }

    /** A level of a factor: small letters, digits, hyphens and points, at most 60. */
    record Level() implements Shape {
        public static final String PATTERN = "[a-z0-9][a-z0-9.-]{0,59}";
    }

    /**
     * A text of a fixed form.
     *
     * @param pattern regular expression for the whole of it
     * @param form what it is, in words with an example
     */
    record Form(String pattern, String form) implements Shape {}

    /** A whole number from {@code min} to {@code max}. */
    record Whole(int min, int max) implements Shape {}

    /** A number from {@code min} to {@code max}. */
    record Decimal(double min, double max) implements Shape {}

    /** {@code true} or {@code false}. */
    record Truth() implements Shape {}

    /** A duration such as {@code 300ms}, {@code 1.5s} or {@code 2min}, at most an hour. */
    record Duration() implements Shape {
        public static final String PATTERN = "[0-9]{1,7}(\\.[0-9]{1,3})?(ms|s|min)";
    }

    /** A share of trials that must be exact: a fraction such as {@code 17/24}, or a decimal number from 0 to 1. */
    record Share() implements Shape {
        public static final String FRACTION = "[0-9]{1,6}/[1-9][0-9]{0,5}";
    }

    /** One of some words. */
    record Word(List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }
    }

    /**
     * The name of something that stands elsewhere.
     *
     * @param kind of what is named: page, condition, questionnaire, factor
     */
    record Reference(String kind) implements Shape {}

    /**
     * A text in every language of the study, by language code; or one text for all.
     *
     * @param name whether it is a name, which may be the same in all languages
     */
    record Localized(boolean name) implements Shape {}

    /**
     * A list.
     *
     * @param entry what each entry is
     * @param atLeast so many entries
     */
    record Listing(Shape entry, int atLeast) implements Shape {}

    /**
     * An object whose keys are names that the author chooses.
     *
     * @param of what is named, in the singular
     * @param free whether any text can be a name, not only an {@link Id}
     * @param value what each value is
     */
    record Names(String of, boolean free, Shape value) implements Shape {}

    /**
     * An object with known keys.
     *
     * @param title unique in the language; names its section in the manual
     * @param description what it says
     * @param keys in the order of the manual
     * @param choice keys of which exactly one stands there; empty where there is no such choice
     * @param parent the key by which it takes over what another object has, so that nothing is required of it alone; empty
     *     where there is no such key
     * @param follows whether {@code $factor} can stand for any value in it, also in the objects it holds
     */
    record Keys(String title, String description, List<Key> keys, List<String> choice, String parent, boolean follows)
            implements Shape {
        public Keys {
            keys = List.copyOf(keys);
            choice = List.copyOf(choice);
        }

        /** The same, where {@code key} names another object whose keys it takes over. */
        public Keys inheritingBy(String key) {
            return new Keys(title, description, keys, choice, key, follows);
        }

        /** The same, where {@code $factor} can stand for any value. */
        public Keys following() {
            return new Keys(title, description, keys, choice, parent, true);
        }

        /** The key with that name, if there is one. */
        public Optional<Key> key(String name) {
            return keys.stream().filter(key -> key.name().equals(name)).findFirst();
        }

        /** All names, sorted. */
        public Collection<String> names() {
            return new TreeSet<>(keys.stream().map(Key::name).toList());
        }
    }

    /** One of several shapes that YAML tells apart: at most one scalar, one list, one object. */
    record Either(List<Shape> shapes) implements Shape {
        public Either {
            shapes = List.copyOf(shapes);
        }
    }

    /** An object with known keys. */
    static Keys keys(String title, String description, Key... keys) {
        return new Keys(title, description, Arrays.asList(keys), List.of(), "", false);
    }

    /** A list of at least one entry. */
    static Listing listOf(Shape entry) {
        return new Listing(entry, 1);
    }

    /** One of {@code words}, sorted. */
    static Word word(Collection<String> words) {
        return new Word(List.copyOf(new TreeSet<>(words)));
    }

    /** One of several. */
    static Either either(Shape... shapes) {
        return new Either(Arrays.asList(shapes));
    }
}
