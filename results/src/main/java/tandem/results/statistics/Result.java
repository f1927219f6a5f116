package tandem.results.statistics;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value, or NA and the reason why there is none.
 *
 * @param <T> what the value is
 */
public sealed interface Result<T> {

    /** A value that could be computed. */
    static <T> Result<T> of(T value) {
        return new Defined<>(value);
    }

    /** NA. */
    static <T> Result<T> notAvailable(String reason) {
        return new NotAvailable<>(reason);
    }

    /** The value; empty if NA. */
    Optional<T> value();

    /** Why there is no value; empty if there is one. */
    Optional<String> reason();

    /** The value, where it is known to be there; otherwise {@link IllegalStateException} with the reason. */
    default T get() {
        return value().orElseThrow(() -> new IllegalStateException("NA: " + reason().orElseThrow()));
    }

    /** What {@code function} makes of the value; NA stays NA for the same reason. */
    default <R> Result<R> map(Function<? super T, R> function) {
        return flatMap(value -> of(function.apply(value)));
    }

    /** What {@code function} makes of the value, which may be NA; NA stays NA for the same reason. */
    default <R> Result<R> flatMap(Function<? super T, Result<R>> function) {
        return value().map(function).orElseGet(() -> notAvailable(reason().orElseThrow()));
    }

    /**
     * A value.
     *
     * @param defined the value
     */
    record Defined<T>(T defined) implements Result<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(defined);
        }

        @Override
        public Optional<String> reason() {
            return Optional.empty();
        }
    }

    /**
     * No value.
     *
     * @param why the reason, for people
     */
    record NotAvailable<T>(String why) implements Result<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<String> reason() {
            return Optional.of(why);
        }
    }
}
