package tandem.tasks.game;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was worked out last and can be worked out again; what was asked for longest ago is forgotten. Safe to use from several
 * threads.
 *
 * @param <K> what is asked for
 * @param <V> what it comes to
 */
public final class Recent<K, V> {

    private static final int START = 16;
    private static final float LOAD = 0.75f;

    private final Map<K, V> known;

    /** @param most so many are kept */
    public Recent(int most) {
        this.known = Collections.synchronizedMap(new LinkedHashMap<>(START, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    /** What that came to, if it is still known. */
    public Optional<V> get(K asked) {
        return Optional.ofNullable(known.get(asked));
    }

    /** Keeps nothing of what was worked out. */
    public void forgetAll() {
        known.clear();
    }

    /** Keeps what that came to. */
    public V keep(K asked, V value) {
        known.put(asked, value);
        return value;
    }
}
