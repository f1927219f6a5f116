package tandem.app.monkey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import tandem.app.simulation.NotedSessions;
import tandem.app.simulation.SimulatedIdentity;
import tandem.app.simulation.SimulatedParticipant;
import tandem.app.simulation.SimulatedSession;
import tandem.app.simulation.VirtualClock;
import tandem.app.study.OpenStudy;
import tandem.app.study.Software;
import tandem.app.study.StudySessions;
import tandem.app.study.StudySessions.Newcomer;
import tandem.app.study.WithdrawalCode;
import tandem.app.window.WindowOptions;
import tandem.protocols.plan.SessionPlan;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Screen;
import tandem.results.store.EventStore;
import tandem.results.store.SessionLease;
import tandem.results.store.records.NewSession;
import tandem.results.store.records.SessionRecord;
import tandem.results.store.records.SessionStatus;

/**
 * Somebody wild before the participant's window. What it does follows from its seed; what meets which screen depends on how
 * quick the machine is, too.
 */
public final class Monkey {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    /** Ideas at most until a screen is worked through, so that the monkey gets about. */
    private static final int STRETCH = 24;

    /** Screens at most that are worked through after the last idea; the rest goes without a window. */
    private static final int FURTHER = 12;

    private final OpenStudy study;
    private final EventStore store;

    /** @param store that its sessions go to */
    public Monkey(OpenStudy study, EventStore store) {
        this.study = study;
        this.store = store;
    }

    /**
     * Takes part in one session: begins it, or goes on with one that was stopped somewhere; leaves and comes back now and
     * then; afterwards the session is brought to its end.
     *
     * @param seed of all it does
     * @param ideas how many it has
     */
    public MonkeySession session(long seed, int ideas) {
        try (UncaughtFailures uncaught = new UncaughtFailures()) {
            return new Visit(seed).through(ideas, uncaught);
        }
    }

    /** One session. */
    private final class Visit {

        private final SplittableRandom random;
        private final String id;
        private final String code;
        private final Map<String, String> strata;
        private final NotedSessions sessions;
        private final WindowOptions options;
        private final WildClock clock = new WildClock();
        private final Witness witness = new Witness();
        private final List<String> problems = new ArrayList<>();
        private MonkeyWindow window;
        private WildHand wild;
        private SteadyHand steady;
        private int given;
        private int had;
        private int screens;
        private int resumed;

        Visit(long seed) {
            this.random = new SplittableRandom(seed);
            this.id = new UUID(random.nextLong(), random.nextLong()).toString();
            this.code = WithdrawalCode.draw(random);
            this.strata = SimulatedIdentity.strata(study.strata(), random.nextInt(16));
            this.sessions = new NotedSessions(new StudySessions(study, store, () -> new Newcomer(id, code, true))
                    .of(strata)
                    .by(clock));
            List<String> languages = study.study().languages();
            this.options =
                    WindowOptions.asking().windowed(WIDTH, HEIGHT).in(languages.get(random.nextInt(languages.size())));
        }

        MonkeySession through(int ideas, UncaughtFailures uncaught) {
            try {
                boolean midway = random.nextInt(4) > 0;
                if (midway) {
                    given = begunBySomebodyElse();
                }
                open(midway ? options.resuming(id) : options.beginning());
                behaveBadly(ideas);
                behaveWell();
            } catch (IllegalStateException stuck) {
                problems.add(stuck.getMessage());
            } finally {
                if (!window.closed()) {
                    window.drop();
                }
            }
            problems.addAll(uncaught.all());
            List<Event> events = checked();
            return new MonkeySession(
                    had, screens, resumed, events.size(), status() == SessionStatus.COMPLETED, problems);
        }

        /** A session that stopped at any of its events after consent, as when its program died. */
        private int begunBySomebodyElse() {
            NewSession begun = new NewSession(
                    id,
                    "monkey",
                    options.language().orElseThrow(),
                    strata,
                    code,
                    true,
                    Instant.EPOCH,
                    Software.version());
            try (SessionLease lease = store.allocate(study.record(), begun, study.arms(strata))) {
                List<Event> whole = new ArrayList<>();
                new SimulatedSession(plan(lease), lease.identity(), new VirtualClock(Instant.EPOCH))
                        .run(random.nextLong(), whole::add);
                int consent = whole.stream().map(Event::type).toList().indexOf(EventType.CONSENT_GIVEN);
                // The earlier of two, so that more is left to be done.
                int end =
                        Math.min(random.nextInt(consent + 1, whole.size()), random.nextInt(consent + 1, whole.size()));
                whole.subList(0, end).forEach(store.sink()::accept);
                store.flush();
                return end;
            }
        }

        private void open(WindowOptions how) {
            window = new MonkeyWindow(sessions, how, witness);
            window.awaitSession();
            if (window.session().isPresent()) {
                RobotHand hand = new RobotHand(window.stage());
                wild = new WildHand(window.stage(), hand, clock, random);
                steady = new SteadyHand(
                        window,
                        hand,
                        new SimulatedParticipant(
                                sessions.underWay().orElseThrow().plan(), random.nextLong()));
            }
        }

        private void behaveBadly(int ideas) {
            int untilGood = random.nextInt(STRETCH);
            while (had < ideas && !over()) {
                if (window.closed()) {
                    comeBack();
                } else if (untilGood-- > 0) {
                    wild.act();
                    window.session();
                    had++;
                } else {
                    goOn();
                    untilGood = random.nextInt(STRETCH);
                }
            }
        }

        private void behaveWell() {
            if (window.closed() && !over()) {
                comeBack();
            }
            for (int further = 0; further < FURTHER && !window.closed() && !over(); further++) {
                goOn();
            }
            if (!window.closed() && window.troubles().isEmpty()) {
                if (window.screen().orElseThrow() instanceof Screen.Ended) {
                    steady.goOn();
                } else {
                    steady.leave();
                }
                window.awaitClosed();
            }
            if (window.troubles().isEmpty() && status().canGoOn()) {
                toTheEnd();
            }
        }

        /** One screen; a window that closes meanwhile, because the monkey asked for it, has done its part. */
        private void goOn() {
            steady.goOn();
            screens++;
        }

        private void comeBack() {
            resumed++;
            open(options.resuming(id));
        }

        /** Whether nothing is left to be done: in trouble, or closed with a session that cannot go on. */
        private boolean over() {
            return !window.troubles().isEmpty() || (window.closed() && !status().canGoOn());
        }

        private void toTheEnd() {
            try (SessionLease lease = store.resume(id, code)) {
                new SimulatedSession(plan(lease), lease.identity(), new VirtualClock(Instant.now()))
                        .goOn(random.nextLong(), store.events(id), store.sink());
                store.flush();
            } catch (IllegalArgumentException refused) {
                problems.add("the session cannot go on: " + refused.getMessage());
            }
            if (status() != SessionStatus.COMPLETED) {
                problems.add("the session was brought to its end and is " + status().word());
            }
        }

        private List<Event> checked() {
            window.troubles().forEach(failure -> problems.add("the window failed: " + failure));
            store.flush();
            List<Event> events = store.events(id);
            problems.addAll(RecordLaws.brokenIn(events));
            if (status() != SessionStatus.REFUSED) {
                witness.missingIn(events, given)
                        .forEach(lost -> problems.add("was accepted and is not in the database: " + lost));
            }
            store.firstBrokenLink(id)
                    .ifPresent(link -> problems.add("event " + link.seq() + " of the chain: " + link.found()));
            return events;
        }

        /** Who stops before consent leaves nothing. */
        private SessionStatus status() {
            return store.find(id).map(SessionRecord::status).orElse(SessionStatus.REFUSED);
        }

        private SessionPlan plan(SessionLease lease) {
            return study.plan(lease.arm(), lease.slot());
        }
    }
}
