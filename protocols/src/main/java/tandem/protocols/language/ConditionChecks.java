package tandem.protocols.language;

import tandem.protocols.study.Condition;
import tandem.protocols.study.Mode;
import tandem.protocols.study.Study;

/**
 * What holds, or not, between conditions.
 *
 * @param protocol the file they were read from
 */
record ConditionChecks(Study study, YamlObject protocol) {

    /** Where latency is matched, no condition has times of its own, and solo looks twice where others have advice. */
    void check() {
        YamlObject timing = protocol.required("timing").object();
        boolean matched = timing.optional("match-latency").map(YamlValue::truth).orElse(false);
        if (!matched) {
            return;
        }
        boolean sequential = study.allConditions().stream().anyMatch(condition -> condition.mode() == Mode.SEQUENTIAL);
        for (YamlObject.Entry entry : protocol.required("conditions").object().entries()) {
            String name = entry.key().text();
            if (entry.value().object().optional("timing").isPresent()) {
                entry.key()
                        .found(
                                Check.LATENCY_UNMATCHED,
                                "condition “" + name + "” has times of its own, and latency is to be matched",
                                "take its timing out, or match-latency");
            }
            for (Condition condition : study.conditions().get(name).all()) {
                boolean single = condition.mode() == Mode.SOLO && !condition.secondLook();
                if (sequential && (single || !(condition.mode() == Mode.SOLO || condition.mode() == Mode.SEQUENTIAL))) {
                    entry.key()
                            .found(
                                    Check.LATENCY_UNMATCHED,
                                    "condition “" + name + "” is decided in one look, and others in two",
                                    "write second-look: true in solo, or take match-latency out");
                }
            }
        }
    }
}
