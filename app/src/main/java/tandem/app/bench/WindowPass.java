package tandem.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import tandem.app.simulation.Act;
import tandem.app.simulation.SimulatedParticipant;
import tandem.app.window.ParticipantWindow;
import tandem.app.window.WindowOptions;
import tandem.app.window.WindowThread;
import tandem.app.window.model.SessionModel;
import tandem.protocols.plan.Phase;
import tandem.protocols.session.Event;
import tandem.protocols.session.EventType;
import tandem.protocols.session.Outcome;
import tandem.protocols.session.Screen;

/** Goes through trials of a session in the participant's window, with mouse and keyboard, under watch. */
final class WindowPass {

    private static final long LONGEST_WAIT_NANOS = 120_000_000_000L;
    private static final double NANOS_A_MS = 1e6;
    private static final int LOOKS = 30;
    private static final double RADIUS = 160;

    private final MeasuredSessions sessions;
    private final SimulatedParticipant participant;
    private final PulseWatch pulses = new PulseWatch();
    private final List<Double> latencies = new ArrayList<>();
    private final Stage stage;
    private final Robot robot;
    private final ParticipantWindow window;

    WindowPass(MeasuredSessions sessions, SimulatedParticipant participant) {
        this.sessions = sessions;
        this.participant = participant;
        this.stage = WindowThread.on(Stage::new);
        this.robot = WindowThread.on(Robot::new);
        this.window = WindowThread.on(() -> {
            WindowOptions options = WindowOptions.asking()
                    .windowed(1280, 720)
                    .in(sessions.study().languages().get(0))
                    .resuming("bench");
            ParticipantWindow opened = new ParticipantWindow(stage, sessions, options, () -> {});
            opened.open();
            return opened;
        });
    }

    /** @param answers to give by key */
    WindowBench.Pass run(int answers) {
        await("a session", () -> window.session().isPresent());
        SessionModel session = WindowThread.on(() -> window.session().orElseThrow());
        WindowThread.act(pulses::start);
        while (latencies.size() < answers && !(WindowThread.on(session::screen) instanceof Screen.Ended)) {
            goOn(session, WindowThread.on(session::screen));
        }
        WindowThread.act(() -> {
            pulses.stop();
            stage.close();
        });
        return measured();
    }

    private void goOn(SessionModel session, Screen screen) {
        if (screen instanceof Screen.Trial trial && trial.phase() != Phase.FEEDBACK) {
            int painted = sessions.events(EventType.PHASE_STARTED).size();
            await("the painting", () -> sessions.events(EventType.PAINTED).size() >= painted);
            look();
            if (!trial.options().isEmpty() && trial.phase().answers()) {
                answer(trial);
            }
        }
        for (Act act : participant.on(screen)) {
            if (act instanceof Act.Respond respond) {
                await("the time for " + respond, () -> session.act(respond.response()) != Outcome.TOO_EARLY);
            }
        }
    }

    /** The pointer goes round, so that there is something to sample. */
    private void look() {
        for (int i = 0; i < LOOKS; i++) {
            double angle = 2 * Math.PI * i / LOOKS;
            WindowThread.act(() -> robot.mouseMove(
                    stage.getX() + 400 + RADIUS * Math.cos(angle), stage.getY() + 360 + RADIUS * Math.sin(angle)));
            WindowThread.awaitPulse();
        }
    }

    private void answer(Screen.Trial trial) {
        int place = trial.answer().option().equals(Optional.of(trial.options().get(0))) ? 1 : 0;
        KeyCode key = trial.options().size() == 2
                ? List.of(KeyCode.F, KeyCode.J).get(place)
                : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2).get(place);
        int given = sessions.events(EventType.ANSWER_CHANGED).size();
        long pressed = WindowThread.on(() -> {
            long now = System.nanoTime();
            robot.keyPress(key);
            robot.keyRelease(key);
            return now;
        });
        await("the answer", () -> sessions.events(EventType.ANSWER_CHANGED).size() > given);
        Event answer = sessions.events(EventType.ANSWER_CHANGED).get(given);
        latencies.add((sessions.stamp(answer) - pressed) / NANOS_A_MS);
    }

    private WindowBench.Pass measured() {
        List<Event> painted = sessions.events(EventType.PAINTED).stream()
                .filter(event -> sessions.stamp(event) > pulses.first())
                .toList();
        return new WindowBench.Pass(
                Distribution.of(painted.stream()
                        .map(event -> {
                            long stamp = sessions.stamp(event);
                            return (stamp - pulses.begun(stamp)) / NANOS_A_MS;
                        })
                        .toList()),
                painted.stream()
                        .mapToInt(event -> (int) event.payload().get("dropped_pulses"))
                        .sum(),
                Distribution.of(latencies),
                Distribution.of(pulses.work()),
                Distribution.of(pulses.intervals()));
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        while (!WindowThread.on(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + " did not come");
            }
            WindowThread.awaitPulse();
        }
    }
}
