package tandem.protocols.language;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tandem.protocols.study.Arm;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Factor;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/** What the sessions of a study's arms make use of, by name. */
record References(Set<String> pages, Set<String> questionnaires, Set<String> factors, Set<String> conditions) {

    static References of(Study study) {
        References used = new References(new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (Arm arm : study.arms()) {
            study.sessionOf(arm).forEach(part -> used.add(study, arm, part));
        }
        used.questionnaires.addAll(
                questionnaires(study.session(), study.conditions().values()));
        study.incentive().ifPresent(pay -> used.factors.addAll(pay.factors()));
        study.session().stream()
                .filter(SessionPart.Only.class::isInstance)
                .forEach(part ->
                        used.factors.addAll(((SessionPart.Only) part).levels().keySet()));
        return used;
    }

    private void add(Study study, Arm arm, SessionPart part) {
        if (part instanceof SessionPart.Consent consent) {
            pages.add(consent.page());
        } else if (part instanceof SessionPart.Pages read) {
            pages.addAll(read.pages());
        } else if (part instanceof SessionPart.Quiz quiz) {
            pages.addAll(quiz.pages());
        } else if (part instanceof SessionPart.Break pause) {
            pages.add(pause.page());
        } else if (part instanceof SessionPart.Debrief debrief) {
            pages.add(debrief.page());
        } else if (part instanceof SessionPart.Blocks blocks) {
            add(study, arm, blocks);
        }
    }

    private void add(Study study, Arm arm, SessionPart.Blocks blocks) {
        factors.addAll(blocks.forEach());
        String condition = blocks.condition();
        if (condition.startsWith("$")) {
            Factor factor = study.factors().get(condition.substring(1));
            factors.add(factor.name());
            conditions.addAll(factor.isBetween() ? List.of(arm.levels().get(factor.name())) : factor.levels());
        } else {
            conditions.add(condition);
        }
        conditions.forEach(name -> factors.addAll(study.conditions().get(name).factors()));
    }

    /** The questionnaires that parts of the session and conditions name. */
    static Set<String> questionnaires(List<SessionPart> session, Collection<ByLevels<Condition>> conditions) {
        Set<String> names = new TreeSet<>();
        for (SessionPart part : session) {
            SessionPart what = part.what();
            if (what instanceof SessionPart.Form form) {
                names.add(form.questionnaire());
            } else if (what instanceof SessionPart.Quiz quiz) {
                names.add(quiz.questionnaire());
            } else if (what instanceof SessionPart.Blocks blocks) {
                names.addAll(blocks.after());
                blocks.turns()
                        .ifPresent(turns -> turns.questions().forEach(question -> names.add(question.questionnaire())));
            }
        }
        conditions.forEach(family -> family.all().forEach(condition -> names.addAll(condition.after())));
        return names;
    }

    /** Tells of what is written down and never used. */
    static void warn(Check check, String kind, YamlObject written, Set<String> used) {
        for (YamlObject.Entry entry : written.entries()) {
            String name = entry.key().text();
            if (!used.contains(name)) {
                entry.key()
                        .found(check, kind + " “" + name + "” is never used", "use it in the session, or take it out");
            }
        }
    }
}
