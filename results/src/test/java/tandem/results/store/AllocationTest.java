package tandem.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tandem.results.store.Sessions.aPerson;
import static tandem.results.store.Sessions.aStudy;
import static tandem.results.store.Sessions.event;
import static tandem.results.store.Sessions.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tandem.protocols.design.allocation.Standing;
import tandem.protocols.session.EventType;
import tandem.results.store.records.ArmChooser;
import tandem.results.store.records.FormerAllocation;
import tandem.results.store.records.StoreException;

class AllocationTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("study.db");
    }

    @Test
    void participantsAreNumberedAndTakeTheSlotsInTurn() {
        try (EventStore store = EventStore.open(file())) {
            List<SessionLease> leases = IntStream.range(0, 3)
                    .mapToObj(i -> store.allocate(aStudy(), aPerson("s" + i)))
                    .toList();
            assertThat(leases).extracting(SessionLease::slot).containsExactly(0, 1, 2);
            assertThat(leases)
                    .extracting(lease -> lease.identity().participant())
                    .containsExactly("P001", "P002", "P003");
            assertThat(leases.get(1).identity().withdrawalCode()).isEqualTo("code-s1");
        }
    }

    @Test
    void theSlotOfARefusalIsGivenAgainButItsPseudonymIsNot() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s0"));
            store.allocate(aStudy(), aPerson("s1"));
            store.allocate(aStudy(), aPerson("s2"));
            store.refuse(event("s1", 3, EventType.CONSENT_REFUSED, Map.of()));
            store.flush();
            SessionLease next = store.allocate(aStudy(), aPerson("s3"));
            assertThat(next.slot()).isEqualTo(1);
            assertThat(next.identity().participant()).isEqualTo("P004");
        }
    }

    @Test
    void aStudyWithAnotherSeedHasItsOwnSlotsAndSharesThePseudonyms() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy("heatmaps", 7), aPerson("s0"));
            SessionLease other = store.allocate(aStudy("heatmaps", 8), aPerson("s1"));
            assertThat(other.slot()).isZero();
            assertThat(other.identity().participant()).isEqualTo("P002");
        }
    }

    @RepeatedTest(10)
    void programsThatAllocateAtOnceNeverGetTheSameSlotOrPseudonym() throws Exception {
        int stores = 4;
        int each = 10;
        CyclicBarrier together = new CyclicBarrier(stores);
        List<Callable<List<SessionLease>>> programs = IntStream.range(0, stores)
                .<Callable<List<SessionLease>>>mapToObj(program -> () -> {
                    try (EventStore store = EventStore.open(file())) {
                        together.await(1, TimeUnit.MINUTES);
                        List<SessionLease> leases = new ArrayList<>();
                        for (int i = 0; i < each; i++) {
                            leases.add(store.allocate(aStudy(), aPerson("s" + program + "-" + i)));
                        }
                        together.await(1, TimeUnit.MINUTES);
                        return leases;
                    }
                })
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(stores);
        List<SessionLease> leases = new ArrayList<>();
        for (Future<List<SessionLease>> program : threads.invokeAll(programs)) {
            leases.addAll(program.get());
        }
        threads.shutdown();
        assertThat(leases)
                .extracting(SessionLease::slot)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, stores * each).boxed().toList());
        assertThat(leases).extracting(lease -> lease.identity().participant()).doesNotHaveDuplicates();
    }

    @Test
    void aSessionThatEndedBeforeConsentLeavesNothingAndItsSlotIsGivenAgain() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("crashed"));
        }
        try (EventStore store = EventStore.open(file())) {
            assertThat(store.find("crashed")).isEmpty();
            assertThat(store.allocate(aStudy(), aPerson("next")).slot()).isZero();
        }
    }

    @Test
    void aSessionThatIsBeingAskedForConsentKeepsItsSlot() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("asked"));
            assertThat(store.allocate(aStudy(), aPerson("next")).slot()).isEqualTo(1);
            assertThat(store.find("asked")).isPresent();
        }
    }

    @Test
    void anIdThatIsTakenIsRefusedAndTakesNoSlot() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s0"));
            assertThatThrownBy(() -> store.allocate(aStudy(), aPerson("s0")))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("session.id");
            SessionLease next = store.allocate(aStudy(), aPerson("s1"));
            assertThat(next.slot()).isEqualTo(1);
            assertThat(next.identity().participant()).isEqualTo("P002");
        }
    }

    @Test
    void whatCanGoOnIsListedWithHowFarItCame() {
        try (EventStore store = EventStore.open(file())) {
            store.allocate(aStudy(), aPerson("s0"));
            store.allocate(aStudy(), aPerson("s1"));
            store.allocate(aStudy("another", 7), aPerson("s2"));
            events("s0", 5).forEach(store.sink()::accept);
            events("s1", 2).forEach(store.sink()::accept);
            events("s2", 2).forEach(store.sink()::accept);
            store.sink().accept(event("s1", 3, EventType.SESSION_COMPLETED, Map.of()));
            store.flush();
            assertThat(store.unfinished(aStudy().protocolHash()))
                    .singleElement()
                    .satisfies(unfinished -> {
                        assertThat(unfinished.session().id()).isEqualTo("s0");
                        assertThat(unfinished.events()).isEqualTo(5);
                        assertThat(unfinished.lastWall()).isEqualTo(Sessions.NOON.plusMillis(5));
                        assertThat(unfinished.openElsewhere()).isTrue();
                    });
        }
    }

    @Test
    void aNewcomerComesToAnArmThatKnowsAllBeforeAndToItsOwnSlots() {
        try (EventStore store = EventStore.open(file())) {
            List<String> arms = new ArrayList<>();
            ArmChooser alternating = history -> history.size() % 2 == 0 ? "a" : "b";
            List<Integer> slots = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                try (SessionLease lease = store.allocate(aStudy(), aPerson("s" + i), alternating)) {
                    arms.add(lease.arm());
                    slots.add(lease.slot());
                    begin(store, "s" + i);
                }
            }
            assertThat(arms).containsExactly("a", "b", "a", "b");
            assertThat(slots).containsExactly(0, 0, 1, 1);
        }
    }

    @Test
    void thePlaceOfWhoDropsOutIsGivenAgainAndTheirDataStay() {
        try (EventStore store = EventStore.open(file())) {
            try (SessionLease lease = store.allocate(aStudy(), aPerson("s0"))) {
                begin(store, "s0");
            }
            store.dropOut("s0");

            SessionLease next = store.allocate(aStudy(), aPerson("s1"), history -> {
                assertThat(history).extracting(FormerAllocation::standing).containsExactly(Standing.DROPPED);
                return "";
            });

            assertThat(next.slot()).isZero();
            assertThat(store.events("s0")).isNotEmpty();
            assertThat(store.unfinished(aStudy().protocolHash())).isEmpty();
            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> store.dropOut("s0"));
            assertThatExceptionOfType(StoreException.class).isThrownBy(() -> store.resume("s0", "further-code"));
        }
    }

    private static void begin(EventStore store, String session) {
        events(session, 3).forEach(store.sink()::accept);
        store.flush();
    }
}
