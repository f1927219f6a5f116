package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.results.store.Sessions.NOON;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.event;
import static tandem.results.store.Sessions.events;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.session.EventType;
import tandem.results.store.check.DatabaseCheck;
import tandem.results.store.records.ImportedData;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;
import tandem.results.store.records.StoreException;
import tandem.results.store.records.StoredEvent;
import tandem.results.store.records.Tombstone;
import tandem.results.store.sqlite.Sqlite;

class MergeTest {

    @TempDir
    Path folder;

    private Path station(String name, String... sessions) {
        Path file = folder.resolve(name + ".db");
        try (EventStore store = EventStore.open(file)) {
            for (String session : sessions) {
                hold(store, session, 5);
            }
        }
        return file;
    }

    private static void hold(EventStore store, String session, int events) {
        try (SessionLease lease = store.allocate(aStudy(), aPerson(session))) {
            events(lease.session().id(), events).forEach(store.sink()::accept);
            store.flush();
        }
    }

    private MergeReport merged(Path target, Path... sources) {
        try (EventStore store = EventStore.open(target)) {
            return new Merge(store).of(List.of(sources));
        }
    }

    @Test
    void sessionsOfAllStationsAreJoinedWithTheirChains() {
        Path a = station("a", "s1", "s2");
        Path b = station("b", "s3");

        MergeReport report = merged(a, b);

        assertThat(report)
                .isEqualTo(new MergeReport(new MergeReport.Sessions(1, 0, 0, 0, 0), new MergeReport.Shared(1, 1), 0));
        try (EventStore store = EventStore.openExisting(a)) {
            assertThat(store.sessions()).extracting(SessionRecord::id).containsExactly("s1", "s2", "s3");
            assertThat(store.events("s3")).isEqualTo(events("s3", 5));
        }
        assertThat(DatabaseCheck.of(a).sound()).isTrue();
    }

    @Test
    void mergingTwiceAddsNothing() {
        Path a = station("a", "s1");
        Path b = station("b", "s2", "s3");
        merged(a, b);

        assertThat(merged(a, b, b).sessions()).isEqualTo(new MergeReport.Sessions(0, 0, 4, 0, 0));
    }

    @Test
    void ofASessionThatWentOnElsewhereTheLongerIsKept() throws Exception {
        Path a = station("a", "s1");
        Path b = copy(a, "b");
        try (EventStore store = EventStore.openExisting(b);
                SessionLease lease = store.resume("s1", "further-code")) {
            events(lease.session().id(), 9).subList(5, 9).forEach(store.sink()::accept);
            store.sink().accept(event("s1", 10, EventType.SESSION_COMPLETED, Map.of()));
            store.flush();
        }

        assertThat(merged(a, b).sessions()).isEqualTo(new MergeReport.Sessions(0, 1, 0, 0, 0));
        assertThat(merged(b, a).sessions()).isEqualTo(new MergeReport.Sessions(0, 0, 1, 0, 0));
        try (EventStore store = EventStore.openExisting(a)) {
            assertThat(store.events("s1")).hasSize(10);
            assertThat(store.find("s1").orElseThrow().status()).isEqualTo(SessionStatus.COMPLETED);
            assertThat(new Withdrawal(store).sessionsOf("further-code")).hasSize(1);
        }
        assertThat(DatabaseCheck.of(a).sound()).isTrue();
    }

    @Test
    void aSessionThatWentOnDifferentlyIsRefusedByNameAndNothingIsMerged() throws Exception {
        Path a = station("a", "s1");
        Path b = copy(a, "b");
        goOn(a, "s1", "A");
        goOn(b, "s1", "B");
        Path c = station("c", "s2");

        assertThatThrownBy(() -> merged(a, c, b))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith(b.toString())
                .hasMessageContaining("session s1 has gone on differently");
        try (EventStore store = EventStore.openExisting(a)) {
            assertThat(store.find("s2")).isEmpty();
        }
    }

    private static void goOn(Path file, String session, String key) {
        try (EventStore store = EventStore.openExisting(file);
                SessionLease lease = store.resume(session, "further-code")) {
            store.sink().accept(event(lease.session().id(), 6, EventType.KEY_PRESSED, Map.of("key", key)));
            store.flush();
        }
    }

    @Test
    void peopleWhomTwoStationsCalledAlikeCanBeToldApartAndKeepTheirSlots() {
        Path a = station("a", "aaaa-1");
        merged(a, station("b", "bbbb-1"));

        try (EventStore store = EventStore.openExisting(a)) {
            List<SessionRecord> sessions = store.sessions();
            assertThat(sessions)
                    .extracting(session -> session.participant().orElseThrow().slot())
                    .containsExactly(0, 0);
            Pseudonyms pseudonyms = new Pseudonyms(sessions);
            assertThat(pseudonyms.in(store.stored("aaaa-1")).get(0).event().text("participant"))
                    .isEqualTo("P001-aaaa");
            assertThat(pseudonyms.in(store.stored("bbbb-1")).get(0).event().text("participant"))
                    .isEqualTo("P001-bbbb");
            SessionLease next = store.allocate(aStudy(), aPerson("c"));
            assertThat(next.slot()).isEqualTo(1);
            assertThat(next.identity().participant()).isEqualTo("P002");
        }
    }

    @Test
    void aPseudonymThatOnePersonHasIsToldAsItIs() {
        Path a = station("a", "s1");
        try (EventStore store = EventStore.openExisting(a)) {
            List<StoredEvent> events = store.stored("s1");
            assertThat(new Pseudonyms(store.sessions()).in(events)).isEqualTo(events);
        }
    }

    @Test
    void whoHasWithdrawnOnOneStationNeverComesBack() throws Exception {
        Path a = station("a", "s1");
        Path b = copy(a, "b");
        withdraw(a, "s1");

        assertThat(merged(a, b).sessions()).isEqualTo(new MergeReport.Sessions(0, 0, 0, 0, 1));
        assertThat(merged(b, a).sessions()).isEqualTo(new MergeReport.Sessions(0, 0, 0, 1, 0));
        for (Path file : List.of(a, b)) {
            DatabaseCheck check = DatabaseCheck.of(file);
            assertThat(check.sessions()).isZero();
            assertThat(check.tombstones()).extracting(Tombstone::session).containsExactly("s1");
            assertThat(check.sound()).isTrue();
        }
    }

    private static void withdraw(Path file, String session) {
        try (EventStore store = EventStore.openExisting(file)) {
            new Withdrawal(store).of(List.of(store.find(session).orElseThrow()), NOON);
        }
    }

    @Test
    void aSourceThatIsBrokenIsRefused() {
        Path a = station("a", "s1");
        Path b = station("b", "s2");
        try (Handle forger = Jdbi.open(Sqlite.plain(b))) {
            forger.execute("DROP TRIGGER event_is_never_removed");
            forger.execute("DELETE FROM event WHERE seq = 2");
        }
        assertThatThrownBy(() -> merged(a, b)).hasMessageStartingWith(b + ": the database is broken");
    }

    @Test
    void aSourceOfAnotherStudyIsRefused() {
        Path a = station("a", "s1");
        Path b = folder.resolve("b.db");
        try (EventStore store = EventStore.open(b)) {
            try (SessionLease lease = store.allocate(aStudy("another", 7), aPerson("s2"))) {
                events(lease.session().id(), 3).forEach(store.sink()::accept);
            }
        }
        assertThatThrownBy(() -> merged(a, b))
                .hasMessageContaining("holds sessions of the study another, not of heatmaps");
    }

    @Test
    void aDatabaseIsNotMergedIntoItself() {
        Path a = station("a", "s1");
        assertThatThrownBy(() -> merged(a, a)).hasMessageContaining("this is the database to merge into");
    }

    @Test
    void aSessionThatRunsInTheTargetIsNotTouched() throws Exception {
        Path a = station("a", "s1");
        Path b = copy(a, "b");
        goOn(b, "s1", "B");
        try (EventStore window = EventStore.openExisting(a);
                SessionLease lease = window.resume("s1", "further-code")) {
            assertThat(lease.session().id()).isEqualTo("s1");
            assertThatThrownBy(() -> merged(a, b)).hasMessageContaining("is running in another window");
        }
    }

    @Test
    void aSourceIsOnlyRead() throws Exception {
        Path a = station("a", "s1");
        Path b = station("b", "s2");
        byte[] before = Files.readAllBytes(b);
        merged(a, b);
        assertThat(Files.readAllBytes(b)).isEqualTo(before);
    }

    private Path copy(Path database, String name) throws Exception {
        return Files.copy(database, folder.resolve(name + ".db"));
    }

    @Test
    void importedDataOfAllStationsAreJoined() {
        Path a = importing("a", "zhang", "1,2");
        Path b = importing("b", "zhang", "1,2");
        Path c = importing("c", "other", "3,4");

        assertThat(merged(a, b, c).imports()).isEqualTo(1);
        assertThat(merged(a, c).imports()).isZero();
        assertThat(merged(c, b).imports()).isEqualTo(1);
        assertThat(imports(c)).containsExactly("other", "zhang");
        assertThat(imports(a)).containsExactly("other", "zhang");
    }

    @Test
    void otherDataOfTheSameNameAreRefusedAndNothingIsMerged() {
        Path a = importing("a", "zhang", "1,2");
        Path b = importing("b", "zhang", "1,3");
        Path c = importing("c", "other", "3,4");

        assertThatThrownBy(() -> merged(a, c, b))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the imported data \"zhang\" or their map are others")
                .hasMessageEndingWith("import one of them under another name");
        assertThat(imports(a)).containsExactly("zhang");
    }

    private Path importing(String station, String name, String data) {
        Path file = station(station);
        try (EventStore store = EventStore.open(file)) {
            store.add(new ImportedData(name, "map", data.getBytes(StandardCharsets.UTF_8), NOON));
        }
        return file;
    }

    private static List<String> imports(Path file) {
        try (EventStore store = EventStore.openExisting(file)) {
            return store.imports().stream().map(ImportedData::name).toList();
        }
    }
}
