package tandem.protocols.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.plan.Phase;
import tandem.protocols.plan.PlannedPhase;
import tandem.protocols.plan.PlannedStep;
import tandem.protocols.plan.PlannedTrial;
import tandem.protocols.study.EvidenceForm;

/**
 * What an observation brings about. One that fits nothing on the screen (a second painting, a toggle where nothing is
 * explained) brings about nothing; neither does what the participant does before consent is given or after the end.
 */
record Sightings(Course course) {

    List<Draft> of(SessionState state, Observation observation) {
        if (state.over()) {
            return List.of();
        }
        if (observation instanceof Observation.StationChecked checked) {
            return one(state, EventType.STATION_CHECKED, checked.check().payload());
        } else if (observation instanceof Observation.Painted painted) {
            return painted(state, painted.droppedPulses());
        } else if (observation instanceof Observation.StimulusHidden) {
            return hidden(state);
        } else if (observation instanceof Observation.ExplanationToggled toggled) {
            return toggled(state, toggled.shown());
        } else if (observation instanceof Observation.ExplanationMapped mapped) {
            return mapped(state, mapped.cells());
        } else if (observation instanceof Observation.PictureDrawn drawn) {
            return drawn(state, drawn);
        } else if (observation instanceof Observation.SeriesDrawn drawn) {
            return drawn(state, drawn);
        } else if (observation instanceof Observation.ExplanationWorded worded) {
            return state.trial().isEmpty()
                    ? List.of()
                    : one(state, EventType.EXPLANATION_WORDED, Map.of("text", worded.text()));
        } else if (observation instanceof Observation.ExamplesDrawn drawn) {
            return state.trial().isEmpty() ? List.of() : one(state, EventType.EXAMPLES_DRAWN, examples(drawn));
        } else if (observation instanceof Observation.OpacityChanged changed) {
            return opacity(state, changed.opacity());
        } else if (observation instanceof Observation.TimeJumped jumped) {
            return one(
                    state,
                    EventType.TIME_JUMPED,
                    Map.of("steady_ms", jumped.steadyMs(), "wall_ms", jumped.wallMs(), "unseen", jumped.unseen()));
        } else if (observation instanceof Observation.DisplayChanged changed) {
            return one(
                    state,
                    EventType.DISPLAY_CHANGED,
                    Map.of("displays", changed.displays(), "window", changed.window()));
        } else if (observation instanceof Observation.CloseAsked) {
            return one(state, EventType.CLOSE_ASKED, Map.of());
        } else if (observation instanceof Observation.CloseDeclined) {
            return one(state, EventType.CLOSE_DECLINED, Map.of());
        } else if (observation instanceof Observation.Interrupted) {
            return one(state, EventType.SESSION_INTERRUPTED, Map.of());
        } else if (observation instanceof Observation.Failed failed) {
            return one(state, EventType.FAILURE, Map.of("where", failed.where(), "message", failed.message()));
        }
        return course.step(state) instanceof PlannedStep.Consent ? List.of() : behaviour(state, observation);
    }

    private List<Draft> behaviour(SessionState state, Observation observation) {
        if (observation instanceof Observation.OptionHovered hovered) {
            return inPhase(state, EventType.OPTION_HOVERED, Map.of("option", hovered.option()));
        } else if (observation instanceof Observation.ViewMoved moved) {
            return inPhase(state, EventType.VIEW_MOVED, Map.of("from", moved.from(), "to", moved.to()));
        } else if (observation instanceof Observation.PictureRevealed revealed) {
            return inPhase(
                    state,
                    EventType.PICTURE_REVEALED,
                    Map.of(
                            "frame",
                            List.of(revealed.width(), revealed.height()),
                            "radius",
                            revealed.radius(),
                            "stays",
                            revealed.stays()));
        } else if (observation instanceof Observation.ChannelToggled toggled) {
            return inPhase(
                    state, EventType.CHANNEL_TOGGLED, Map.of("channel", toggled.channel(), "shown", toggled.shown()));
        } else if (observation instanceof Observation.PointerMoved moved) {
            return one(state, EventType.POINTER_MOVED, Map.of("samples", moved.samples()));
        } else if (observation instanceof Observation.KeyPressed pressed) {
            return one(state, EventType.KEY_PRESSED, Map.of("key", pressed.key()));
        } else if (observation instanceof Observation.FocusChanged changed) {
            return one(state, changed.focused() ? EventType.FOCUS_GAINED : EventType.FOCUS_LOST, Map.of());
        }
        throw new AssertionError(observation);
    }

    private List<Draft> hidden(SessionState state) {
        Optional<TrialState> trial =
                state.trial().filter(t -> t.asked().paintedAt().isPresent());
        if (trial.isEmpty() || course.phaseOf(state, trial.get()).exposureMs().isEmpty()) {
            return List.of();
        }
        String phase = course.phaseOf(state, trial.get()).phase().word();
        return one(state, EventType.STIMULUS_HIDDEN, Map.of("phase", phase));
    }

    private List<Draft> painted(SessionState state, int droppedPulses) {
        if (state.trial().isEmpty() || state.trial().get().asked().paintedAt().isPresent()) {
            return List.of();
        }
        TrialState trial = state.trial().get();
        PlannedTrial planned = course.trial(state);
        PlannedPhase phase = course.phaseOf(state, trial);
        List<Draft> drafts = new ArrayList<>();
        drafts.addAll(
                one(state, EventType.PAINTED, Map.of("phase", phase.phase().word(), "dropped_pulses", droppedPulses)));
        if (Visibility.advice(planned, phase, trial)) {
            drafts.addAll(new AdviceSight(course).shown(state));
        } else if (Visibility.optionsExplained(planned, phase)) {
            drafts.addAll(new AdviceSight(course).explanation(state));
        }
        if (phase.phase() == Phase.FEEDBACK) {
            drafts.addAll(
                    one(state, EventType.FEEDBACK_SHOWN, Map.of("truth", trial.target(), "correct", trial.correct())));
        }
        return drafts;
    }

    private List<Draft> toggled(SessionState state, boolean shown) {
        if (!explained(state) || state.trial().get().overlay().shown() == shown) {
            return List.of();
        }
        double opacity = state.trial().get().overlay().opacity();
        return shown
                ? one(state, EventType.EXPLANATION_SHOWN, Map.of("opacity", opacity))
                : one(state, EventType.EXPLANATION_HIDDEN, Map.of());
    }

    /** Told as a phase with an explanation begins, where marks are asked that it can be compared with. */
    private List<Draft> mapped(SessionState state, List<Integer> cells) {
        Optional<EvidenceForm> evidence = course.plan().study().evidence();
        boolean shows = state.trial()
                .filter(trial -> Visibility.explanation(course.trial(state), course.phaseOf(state, trial), trial))
                .isPresent();
        return shows && evidence.isPresent()
                ? one(
                        state,
                        EventType.EXPLANATION_MAPPED,
                        Map.of("cells", cells, "grid", evidence.get().grid()))
                : List.of();
    }

    /** What the participant does within a trial; nothing outside of one. */
    private List<Draft> inPhase(SessionState state, EventType type, Map<String, Object> payload) {
        return state.trial()
                .map(trial -> {
                    Map<String, Object> whole = new LinkedHashMap<>();
                    whole.put("phase", course.phaseOf(state, trial).phase().word());
                    whole.putAll(payload);
                    return one(state, type, whole);
                })
                .orElse(List.of());
    }

    private List<Draft> drawn(SessionState state, Observation.PictureDrawn drawn) {
        if (state.trial().isEmpty()) {
            return List.of();
        }
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("element", drawn.element().word());
        drawn.option().ifPresent(option -> payload.put("option", option));
        payload.put("width", drawn.width());
        payload.put("height", drawn.height());
        payload.put("sha256", drawn.sha256());
        drawn.cost().ifPresent(cost -> {
            payload.put("forward_passes", cost.forwardPasses());
            payload.put("backward_passes", cost.backwardPasses());
            payload.put("seconds", cost.seconds());
            cost.cpuSeconds().ifPresent(seconds -> payload.put("cpu_seconds", seconds));
            cost.joules().ifPresent(joules -> payload.put("joules", joules));
        });
        return one(state, EventType.PICTURE_DRAWN, payload);
    }

    private List<Draft> drawn(SessionState state, Observation.SeriesDrawn drawn) {
        return state.trial().isEmpty()
                ? List.of()
                : one(
                        state,
                        EventType.SERIES_DRAWN,
                        Map.of(
                                "element",
                                drawn.element().word(),
                                "channels",
                                drawn.channels(),
                                "samples",
                                drawn.samples(),
                                "sha256",
                                drawn.sha256()));
    }

    private static Map<String, Object> examples(Observation.ExamplesDrawn drawn) {
        return Map.of("examples", drawn.examples(), "labels", drawn.labels(), "sha256", drawn.sha256());
    }

    private List<Draft> opacity(SessionState state, double opacity) {
        if (!explained(state) || state.trial().get().overlay().opacity() == opacity) {
            return List.of();
        }
        return one(state, EventType.OPACITY_CHANGED, Map.of("opacity", opacity));
    }

    /** Whether an explanation is offered and its phase painted. */
    private boolean explained(SessionState state) {
        return state.trial()
                .filter(trial -> trial.asked().paintedAt().isPresent()
                        && Visibility.explanation(course.trial(state), course.phaseOf(state, trial), trial))
                .isPresent();
    }

    private List<Draft> one(SessionState state, EventType type, Map<String, Object> payload) {
        return List.of(Draft.of(course, state, type, payload));
    }
}
