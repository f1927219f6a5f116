package tandem.protocols.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tandem.protocols.design.allocation.AllocationRule;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.AnswerForm;
import tandem.protocols.study.Answering;
import tandem.protocols.study.Arm;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Condition;
import tandem.protocols.study.ConfidenceScale;
import tandem.protocols.study.Factor;
import tandem.protocols.study.Page;
import tandem.protocols.study.Provenance;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskKinds;
import tandem.protocols.study.TaskSpec;
import tandem.protocols.study.Timing;

/** Reads a whole protocol, section by section: what others refer to comes first, wherever it stands in the file. */
record StudyReader(Problems problems, TaskKinds kinds) {
    private static final int FORMAT = 1;
    private static final Shape.Keys PROVENANCE = Shape.keys(
            "published",
            "Where a published design comes from.",
            Key.required("citation", new Shape.Text(), "Of the publication."),
            Key.optional("adapted", new Shape.Listing(new Shape.Text(), 0), "What differs from it, a sentence each."),
            Key.optional(
                    "ours",
                    new Shape.Listing(new Shape.Text(), 0),
                    "Values that the publication does not give and that this file chose, a sentence each."));
    private static final Shape.Keys STUDY = Shape.keys(
            "study",
            "What the study is called.",
            Key.required("id", new Shape.Id(), "A short name, used in files and columns."),
            Key.required("version", new Shape.Text(), "Of the protocol, by its author."),
            Key.required("title", new Shape.Localized(true), "Shown to participants."),
            Key.required(
                    "languages",
                    Shape.listOf(new Shape.Form("[a-z]{2}", "a language code of two small letters, such as en or fr")),
                    "ISO 639-1 codes of the languages that a participant can choose from; the first is the default."),
            Key.optional("published", PROVENANCE, "Where a published design comes from."),
            Key.optional(
                    "retention",
                    RetentionReader.SHAPE,
                    "How long people's data are kept: up to a day such as 2036-12-31, or for a period after the last"
                            + " session such as P10Y. Exports tell it, and analyze when it has passed; nothing is deleted by"
                            + " itself."));
    static final Shape.Keys SHAPE = Shape.keys(
            "protocol",
            "A study in one file.",
            Key.required(
                    "tandem", new Shape.Whole(1, 999), "The format of the language that the file is written in: 1."),
            Key.required("study", STUDY, "What the study is called."),
            Key.required("task", TaskReader.SHAPE, "What is decided, and about what."),
            Key.optional("factors", FactorReader.SHAPE, "What is varied, by name."),
            Key.optional(
                    "arms",
                    ArmReader.SHAPE,
                    "By name; all combinations of the levels of factors between participants, if left out."),
            Key.optional("allocation", AllocationReader.SHAPE, "How participants come to arms."),
            Key.required("conditions", ConditionReader.SHAPE, "What trials are like, by name."),
            Key.optional(
                    "answer", AnswerReader.SHAPE, "In which form people answer; they choose one option if left out."),
            Key.optional(
                    "confidence",
                    ConfidenceReader.SHAPE,
                    "The scale on which people say how sure they are of the option they chose; not asked if left out."),
            Key.optional(
                    "evidence",
                    EvidenceReader.SHAPE,
                    "What people mark in the picture with their answer; nothing if left out."),
            Key.required("timing", TimingReader.SHAPE, "Times of every trial."),
            Key.optional("incentive", IncentiveReader.SHAPE, "What people are paid for; nothing is told if left out."),
            Key.optional(
                    "exclusions",
                    ExclusionReader.SHAPE,
                    "Which participants are left out of analyses; nobody is, if left out."),
            Key.optional("analysis", AnalysisReader.SHAPE, "What the study will test; nothing, if left out."),
            Key.required("session", SessionReader.SHAPE, "What happens, in order."),
            Key.optional("pages", PageReader.SHAPE, "Texts of consent, instructions and debrief, by name."),
            Key.optional(
                    "questionnaires",
                    QuestionnaireReader.ALL,
                    "The protocol's own questionnaires, by name; the shipped ones need not be listed."));

    /** The study; full of stand-ins where there are problems. */
    Study read(YamlValue root, String hash) {
        YamlObject protocol = root.object();
        format(protocol.required("tandem"));
        YamlObject study = protocol.required("study").object();
        List<String> languages = languages(study.required("languages"));
        Texts texts = new Texts(languages);
        TaskSpec task = new TaskReader(texts, kinds).read(protocol.required("task"));
        Map<String, Page> pages = new PageReader(texts).read(section(protocol, "pages"));
        QuestionnaireShelf shelf = new QuestionnaireShelf(
                new QuestionnaireReader(texts).readAll(section(protocol, "questionnaires")), languages);
        Map<String, Factor> factors = new FactorReader().read(section(protocol, "factors"));
        List<Arm> arms = new ArmReader(factors).read(section(protocol, "arms"));
        AllocationRule allocation = new AllocationReader(arms).read(protocol.optional("allocation"));
        AnswerForm answer = new AnswerReader(task.optionNames().size()).read(protocol.optional("answer"));
        Timing timing = new TimingReader().read(protocol.required("timing"));
        Map<String, ByLevels<Condition>> conditions = new ConditionReader(shelf, factors, texts, timing)
                .read(protocol.required("conditions").object());
        List<SessionPart> session =
                new SessionReader(pages, shelf, factors, conditions).read(protocol.required("session"));
        Study result = new Study(
                study.required("id").id(),
                study.required("version").text(),
                texts.name(study.required("title")),
                study.optional("published").map(value -> provenance(value.object())),
                study.optional("retention").map(RetentionReader::read),
                languages,
                task,
                Collections.unmodifiableMap(factors),
                arms,
                allocation,
                Collections.unmodifiableMap(conditions),
                new Answering(
                        answer,
                        confidence(protocol, answer, texts),
                        protocol.optional("evidence").map(new EvidenceReader(texts)::read)),
                timing,
                protocol.optional("incentive").flatMap(new IncentiveReader(factors)::read),
                protocol.optional("exclusions")
                        .map(new ExclusionReader(shelf)::read)
                        .orElse(List.of()),
                new AnalysisReader(factors, conditions.keySet()).read(protocol.optional("analysis")),
                session,
                Collections.unmodifiableMap(pages),
                shelf.all(References.questionnaires(session, conditions.values())),
                shelf.scorings(References.questionnaires(session, conditions.values())),
                hash);
        if (!problems.anyError()) {
            new StudyChecks(result, protocol).check();
        }
        return result;
    }

    private static Optional<ConfidenceScale> confidence(YamlObject protocol, AnswerForm answer, Texts texts) {
        Optional<YamlValue> written = protocol.optional("confidence");
        if (written.isPresent() && answer.spreads()) {
            written.get()
                    .found(
                            Check.CONFIDENCE_ASKED_TWICE,
                            "an answer that is spread over the options already says how sure one is",
                            "take confidence out");
        }
        return written.map(new ConfidenceReader(texts)::read);
    }

    private static Provenance provenance(YamlObject published) {
        return new Provenance(
                published.required("citation").text(),
                sentences(published.optional("adapted")),
                sentences(published.optional("ours")));
    }

    private static List<String> sentences(Optional<YamlValue> list) {
        return list.map(value -> value.list().stream().map(YamlValue::text).toList())
                .orElse(List.of());
    }

    private static void format(YamlValue value) {
        int format = value.wholeNumber();
        if (format != FORMAT) {
            value.found(
                    Check.FORMAT_UNKNOWN,
                    "this protocol is written for format " + format + " of the language",
                    "this version of Tandem reads format " + FORMAT + ": use a later one, or write tandem: " + FORMAT);
        }
    }

    private static List<String> languages(YamlValue value) {
        List<String> languages = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlValue entry : value.list()) {
            String language = entry.text();
            if (!seen.add(language)) {
                entry.found(Check.LANGUAGE_TWICE, "“" + language + "” stands twice", "keep one of the two");
            } else {
                languages.add(language);
            }
        }
        return languages;
    }

    private static YamlObject section(YamlObject protocol, String key) {
        return protocol.orMissing(key).object();
    }
}
