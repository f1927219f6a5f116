package tandem.protocols.language;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tandem.protocols.study.Condition;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/** What a study's session makes use of, by name. */
record References(Set<String> pages, Set<String> questionnaires, Set<String> factors, Set<String> conditions) {

    static References of(Study study) {
        Set<String> pages = new TreeSet<>();
        Set<String> factors = new TreeSet<>();
        Set<String> conditions = new TreeSet<>();
        for (SessionPart part : study.session()) {
            if (part instanceof SessionPart.Consent consent) {
                pages.add(consent.page());
            } else if (part instanceof SessionPart.Pages read) {
                pages.addAll(read.pages());
            } else if (part instanceof SessionPart.Debrief debrief) {
                pages.add(debrief.page());
            } else if (part instanceof SessionPart.Blocks blocks) {
                factors.add(blocks.forEach());
            }
        }
        for (String factor : factors) {
            if (study.factors().containsKey(factor)) {
                conditions.addAll(study.factors().get(factor).levels());
            }
        }
        return new References(
                pages, questionnaires(study.session(), study.conditions().values()), factors, conditions);
    }

    /** The questionnaires that parts of the session and conditions name. */
    static Set<String> questionnaires(List<SessionPart> session, Collection<Condition> conditions) {
        Set<String> names = new TreeSet<>();
        for (SessionPart part : session) {
            if (part instanceof SessionPart.Form form) {
                names.add(form.questionnaire());
            } else if (part instanceof SessionPart.Blocks blocks) {
                names.addAll(blocks.after());
            }
        }
        conditions.forEach(condition -> names.addAll(condition.after()));
        return names;
    }

    /** Warns of what is written down and never used. */
    void warn(String kind, YamlObject written, Set<String> used) {
        for (YamlObject.Entry entry : written.entries()) {
            String name = entry.key().text();
            if (!used.contains(name)) {
                entry.key()
                        .problems()
                        .warning(
                                entry.key().place(),
                                kind + " “" + name + "” is never used",
                                "use it in the session, or take it out");
            }
        }
    }
}
