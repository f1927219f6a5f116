package tandem.app.torture;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tandem.app.study.OpenStudy;
import tandem.app.study.StudyDatabase;
import tandem.protocols.session.Event;
import tandem.protocols.session.SessionClock;
import tandem.protocols.session.SessionEngine;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.check.DatabaseCheck;
import tandem.results.store.records.UnfinishedSession;

/**
 * What a killed program has left in its database.
 *
 * @param missing how many events are not there that were handed in
 * @param missingMs how long before the last news the first of them was handed in, in milliseconds
 * @param undurableMs how long before the last news the first was handed in that was not told to be durable, in
 *     milliseconds
 * @param problems what is wrong, one line each
 */
record Aftermath(long missing, double missingMs, double undurableMs, List<String> problems) {

    /** Looks at the database as the next program does that opens it. */
    static Aftermath of(Path database, OpenStudy study, List<Told> told) {
        try (EventStore store = StudyDatabase.open(database, study)) {
            List<String> problems = new ArrayList<>(broken(database));
            Map<String, Long> there = new HashMap<>();
            for (Told line : told) {
                there.computeIfAbsent(
                        line.session(), session -> (long) store.events(session).size());
            }
            told.stream()
                    .filter(line -> line.kind() != Told.Kind.HANDED_IN && line.seq() > there.get(line.session()))
                    .forEach(line -> problems.add("event " + line.seq() + " of session " + line.session() + " was "
                            + line.kind().name().toLowerCase(Locale.ROOT) + " and is lost"));
            List<Told> missing = handedIn(told, there);
            List<Told> undurable = handedIn(told, durable(told));
            problems.addAll(resumed(store, study));
            return new Aftermath(missing.size(), ms(missing, told), ms(undurable, told), problems);
        }
    }

    /** Those handed in after the {@code last} of their session. */
    private static List<Told> handedIn(List<Told> told, Map<String, Long> last) {
        return told.stream()
                .filter(line ->
                        line.kind() == Told.Kind.HANDED_IN && line.seq() > last.getOrDefault(line.session(), 0L))
                .toList();
    }

    private static Map<String, Long> durable(List<Told> told) {
        Map<String, Long> last = new HashMap<>();
        told.stream()
                .filter(line -> line.kind() == Told.Kind.DURABLE)
                .forEach(line -> last.merge(line.session(), line.seq(), Math::max));
        return last;
    }

    private static double ms(List<Told> missing, List<Told> told) {
        return missing.isEmpty()
                ? 0
                : (told.get(told.size() - 1).nanos() - missing.get(0).nanos()) / 1e6;
    }

    private static List<String> broken(Path database) {
        DatabaseCheck check = DatabaseCheck.of(database);
        List<String> broken = new ArrayList<>(check.damages());
        check.broken()
                .forEach(link ->
                        broken.add("session " + link.session() + ", event " + link.seq() + ": " + link.found()));
        return broken;
    }

    /** Goes on with every session that was interrupted, up to its first screen; nothing of that is written. */
    private static List<String> resumed(EventStore store, OpenStudy study) {
        List<String> problems = new ArrayList<>();
        for (UnfinishedSession unfinished : store.unfinished(study.study().hash())) {
            String session = unfinished.session().id();
            List<Event> past = store.events(session);
            List<Event> next = new ArrayList<>();
            try (SessionLease lease = store.resume(session, "torture")) {
                SessionEngine.resume(
                        study.plan(lease.arm(), lease.slot()), lease.identity(), past, new StandingClock(), next::add);
            } catch (IllegalArgumentException refused) {
                problems.add("session " + session + " cannot go on: " + refused.getMessage());
            }
            if (next.isEmpty()) {
                problems.add("session " + session + " does not go on");
            }
        }
        return problems;
    }

    /** It is always the beginning. */
    private static final class StandingClock implements SessionClock {

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public Instant wall() {
            return Instant.EPOCH;
        }
    }
}
