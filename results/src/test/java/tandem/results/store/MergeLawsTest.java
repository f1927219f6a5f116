package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.store.Sessions.NOON;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.event;
import static tandem.results.store.Sessions.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.results.store.check.DatabaseCheck;
import tandem.results.store.records.SessionRecord;

/** Laws of merging, over stations that know parts of the same sessions. */
class MergeLawsTest {

    private static final int SESSIONS = 4;
    private static final int LONGEST = 6;

    /**
     * What a station knows of a session.
     *
     * @param events how many of its events; 0 if it does not know it
     * @param withdrawn whether its participant withdrew there
     * @param dropped whether its participant was declared dropped there
     */
    record Known(int events, boolean withdrawn, boolean dropped) {}

    @Provide
    Arbitrary<List<List<Known>>> stations() {
        Arbitrary<Known> known = Combinators.combine(
                        Arbitraries.integers().between(0, LONGEST),
                        Arbitraries.integers().between(0, 9).map(draw -> draw == 0),
                        Arbitraries.integers().between(0, 3).map(draw -> draw == 0))
                .as(Known::new);
        return known.list().ofSize(SESSIONS).list().ofMinSize(2).ofMaxSize(4);
    }

    @Property(tries = 25)
    void mergingInAnyOrderGivesTheSameSessionsAndEvents(
            @ForAll("stations") List<List<Known>> stations, @ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("merge");
        try {
            List<Path> files = new ArrayList<>();
            for (List<Known> station : stations) {
                files.add(database(folder.resolve("station-" + files.size() + ".db"), station));
            }
            Map<String, String> once = merged(folder.resolve("once.db"), files);
            Collections.shuffle(files, random);
            assertThat(merged(folder.resolve("shuffled.db"), files)).isEqualTo(once);
            Path last = files.remove(files.size() - 1);
            assertThat(merged(last, files)).isEqualTo(once);
            assertThat(merged(last, files)).isEqualTo(once);
        } finally {
            removeAll(folder);
        }
    }

    private static Path database(Path file, List<Known> station) {
        try (EventStore store = EventStore.open(file)) {
            for (int i = 0; i < station.size(); i++) {
                hold(store, "s" + i, station.get(i));
            }
        }
        return file;
    }

    private static void hold(EventStore store, String session, Known known) {
        if (known.events() == 0) {
            return;
        }
        try (SessionLease lease = store.allocate(aStudy(), aPerson(session))) {
            history(lease.session().id(), known.events()).forEach(store.sink()::accept);
            store.flush();
        }
        // A lease is given back on the writer's thread.
        store.flush();
        boolean over = known.events() == LONGEST;
        if (known.dropped() && !over) {
            store.dropOut(session);
        }
        if (known.withdrawn()) {
            new Withdrawal(store).of(List.of(store.find(session).orElseThrow()), NOON);
        }
    }

    private static List<Event> history(String session, int count) {
        List<Event> events = new ArrayList<>(events(session, LONGEST - 1));
        events.add(event(session, LONGEST, EventType.SESSION_COMPLETED, Map.of()));
        return events.subList(0, count);
    }

    /** What is in the database after the merge: by session its status, its events, and what is left of who withdrew. */
    private static Map<String, String> merged(Path target, List<Path> sources) {
        Map<String, String> contents = new TreeMap<>();
        try (EventStore store = EventStore.open(target)) {
            new Merge(store).of(sources);
            for (SessionRecord session : store.sessions()) {
                contents.put(session.id(), session.status() + " " + store.events(session.id()));
            }
        }
        DatabaseCheck check = DatabaseCheck.of(target);
        assertThat(check.sound()).isTrue();
        check.tombstones().forEach(left -> contents.merge("tombstone " + left.session(), "1", (one, more) -> one));
        return contents;
    }

    private static void removeAll(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
