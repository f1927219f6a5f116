package tandem.results.store.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.events;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.session.Event;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.check.ChainCheck;
import tandem.results.store.records.EventJson;
import tandem.results.store.records.StoredEvent;
import tandem.results.store.sqlite.Sqlite;

class HashChainTest {

    @TempDir
    Path folder;

    /** Computed with Python: sha256(("0" * 64 + json.dumps(event, sort_keys=True, separators=(",", ":"))).encode()). */
    @Test
    void theHashesAreThoseThatAnybodyCanCompute() {
        List<Event> events = events("s1", 2);
        StoredEvent first = HashChain.link(HashChain.START, events.get(0));
        StoredEvent second = HashChain.link(first.hash(), events.get(1));
        assertThat(first.hash()).isEqualTo("4b9a87399070368e6cc2de52936814fed6637133562daf2289bf570dac2960df");
        assertThat(second.hash()).isEqualTo("48fbbe40cc41b45e6c0c67ac88d0fb07a504d46e200a874784cbce73560422e4");
    }

    /** The canonical text is put together by hand; Jackson is the reference. */
    @Test
    void textsAreEscapedAsJsonAsksFor() {
        String odd = "é 日 😀 \" \\ / \b \f \n \r \t \u0000 \u001f \u007f \u2028";
        StoredEvent event = new StoredEvent(odd, 1, 2, odd, 3, odd, odd, odd, "");
        assertThat(EventJson.canonical(event))
                .isEqualTo(EventJson.write(Map.of(
                        "session", odd, "seq", 1L, "nanos", 2L, "wall", odd, "step", 3, "trial", odd, "type", odd,
                        "payload", odd)));
    }

    @Test
    void anUntouchedSessionHoldsAlsoOverSeveralProgramRuns() {
        Path file = folder.resolve("study.db");
        try (EventStore store = EventStore.open(file)) {
            store.allocate(aStudy(), aPerson("s1"));
            events("s1", 700).forEach(store.sink()::accept);
        }
        try (EventStore store = EventStore.open(file);
                SessionLease lease = store.resume("s1", "further-code")) {
            events("s1", 900).subList(700, 900).forEach(store.sink()::accept);
            store.flush();
            assertThat(store.firstBrokenLink(lease.session().id())).isEmpty();
        }
    }

    @Test
    void aChangedEventIsNamed() {
        assertThat(brokenBy("UPDATE event SET payload = '{\"key\":\"K9\"}' WHERE seq = 4"))
                .isEqualTo(new ChainCheck.BrokenLink(
                        "s1", 4, "the event or one before it was changed after it was written"));
    }

    @Test
    void aChangedEventWithANewHashOfItsOwnBreaksTheNextLink() {
        Event forged = events("s1", 9).get(8);
        Event third = new Event("s1", 3, forged.nanos(), forged.wall(), 0, "", forged.type(), forged.payload());
        StoredEvent second = HashChain.link(
                HashChain.link(HashChain.START, events("s1", 1).get(0)).hash(),
                events("s1", 2).get(1));
        StoredEvent relinked = HashChain.link(second.hash(), third);
        assertThat(brokenBy("UPDATE event SET nanos = 9000000, wall = '" + relinked.wall() + "', payload = '"
                        + relinked.payload() + "', hash = '" + relinked.hash() + "' WHERE seq = 3"))
                .extracting(ChainCheck.BrokenLink::seq)
                .isEqualTo(4L);
    }

    @Test
    void aRemovedEventIsNamed() {
        assertThat(brokenBy("DELETE FROM event WHERE seq = 4"))
                .isEqualTo(new ChainCheck.BrokenLink("s1", 5, "event 4 is missing"));
    }

    private ChainCheck.BrokenLink brokenBy(String act) {
        Path file = folder.resolve("study.db");
        try (EventStore store = EventStore.open(file);
                Handle forger = Jdbi.open(Sqlite.plain(file))) {
            store.allocate(aStudy(), aPerson("s1"));
            events("s1", 6).forEach(store.sink()::accept);
            store.flush();
            forger.execute("DROP TRIGGER event_is_never_changed");
            forger.execute("DROP TRIGGER event_is_never_removed");
            forger.execute(act);
            return store.firstBrokenLink("s1").orElseThrow();
        }
    }
}
