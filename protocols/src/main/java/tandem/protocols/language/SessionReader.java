package tandem.protocols.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.ByLevels;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Factor;
import tandem.protocols.study.Page;
import tandem.protocols.study.SessionPart;

/** Reads {@code session}: a list of parts, each with one key that says what it is. */
record SessionReader(
        Map<String, Page> pages,
        QuestionnaireShelf shelf,
        Map<String, Factor> factors,
        Map<String, ByLevels<Condition>> conditions) {
    private static final List<String> KINDS =
            List.of("consent", "pages", "form", "quiz", "practice", "staircase", "blocks", "break", "debrief");
    static final Shape.Reference PAGE = new Shape.Reference("page");
    private static final Shape.Keys UNTIL = Shape.keys(
            "until",
            "When practice is over.",
            Key.required("correct", new Shape.Whole(0, BlocksReader.MOST_TRIALS), "So many right answers in a round."),
            Key.required("rounds", new Shape.Whole(1, 100), "After so many rounds the session goes on all the same."));
    private static final Shape.Keys PRACTICE = Shape.keys(
            "practice",
            "Practice without advice, with feedback after every trial, in rounds until a criterion is met.",
            Key.required("trials", new Shape.Whole(1, BlocksReader.MOST_TRIALS), "In a round."),
            Key.required("until", UNTIL, "When practice is over."));
    private static final Shape.Keys BREAK = Shape.keys(
            "break",
            "A pause.",
            Key.required("page", PAGE, "Shown during it."),
            Key.optional("at-least", new Shape.Duration(), "One can go on after that; at once if left out."));
    private static final Key ONLY = Key.optional(
            "only",
            new Shape.Names("factor", false, Shape.either(new Shape.Level(), Shape.listOf(new Shape.Level()))),
            "The arms that have this part: a level, or several, of factors between participants.");
    private static final Shape.Keys PART = new Shape.Keys(
            "part",
            "A part of the session, and for whom it is.",
            List.of(
                    Key.optional(
                            "consent",
                            PAGE,
                            "Consent, given or refused; a refusal ends the session and keeps nothing else."),
                    Key.optional("pages", new Shape.Listing(PAGE, 0), "Pages to read, one after another."),
                    Key.optional("form", new Shape.Reference("questionnaire"), "A questionnaire to fill in."),
                    Key.optional("quiz", QuizReader.SHAPE, "Questions asked until they are right."),
                    Key.optional("practice", PRACTICE, "Practice rounds."),
                    Key.optional("staircase", StaircaseReader.SHAPE, "Trials whose difficulty follows the answers."),
                    Key.optional("blocks", BlocksReader.SHAPE, "Blocks of trials."),
                    Key.optional("break", BREAK, "A pause."),
                    Key.optional("debrief", PAGE, "The last page, with the withdrawal code."),
                    ONLY),
            KINDS,
            "",
            false);
    static final Shape.Listing SHAPE = Shape.listOf(PART);

    List<SessionPart> read(YamlValue value) {
        List<SessionPart> parts = new ArrayList<>();
        List<YamlValue> entries = value.list();
        for (int place = 0; place < entries.size(); place++) {
            YamlValue entry = entries.get(place);
            Optional<SessionPart> part = part(entry);
            if (part.isPresent()) {
                order(entry, part.get(), place, entries.size());
                parts.add(part.get());
            }
        }
        if (!entries.isEmpty() && parts.size() == entries.size()) {
            complete(value, parts);
        }
        return parts;
    }

    private Optional<SessionPart> part(YamlValue entry) {
        YamlObject part = entry.object();
        if (part.self().absent()) {
            return Optional.empty();
        }
        List<SessionPart> read = new ArrayList<>();
        part.optional("consent").ifPresent(page -> read.add(new SessionPart.Consent(page(page))));
        part.optional("pages").ifPresent(list -> read.add(new SessionPart.Pages(pages(list))));
        part.optional("form").ifPresent(form -> read.add(new SessionPart.Form(shelf.reference(form))));
        part.optional("quiz").ifPresent(quiz -> read.add(new QuizReader(shelf).read(quiz.object(), this::pages)));
        part.optional("practice").ifPresent(practice -> read.add(practice(practice)));
        Optional<YamlValue> staircase = part.optional("staircase");
        if (staircase.isPresent()) {
            Optional<SessionPart> possible =
                    new StaircaseReader().read(staircase.get().object());
            if (possible.isEmpty()) {
                return Optional.empty();
            }
            read.add(possible.get());
        }
        part.optional("blocks")
                .ifPresent(blocks -> read.add(new BlocksReader(shelf, factors, conditions).read(blocks)));
        part.optional("break").ifPresent(pause -> read.add(pause(pause.object())));
        part.optional("debrief").ifPresent(page -> read.add(new SessionPart.Debrief(page(page))));
        if (read.size() != 1) {
            entry.error(
                    "a part of the session has " + read.size() + " of the keys " + String.join(", ", KINDS),
                    "give it one of them, and start the next part with a hyphen of its own");
            return Optional.empty();
        }
        SessionPart only = read.get(0);
        return Optional.of(part.optional("only")
                .<SessionPart>map(levels -> new SessionPart.Only(levels(levels), only))
                .orElse(only));
    }

    private Map<String, List<String>> levels(YamlValue value) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        for (YamlObject.Entry entry : value.object().entries()) {
            String name = entry.key().id();
            Factor factor = factors.get(name);
            if (factor == null || !factor.isBetween()) {
                entry.key()
                        .found(
                                Check.PART_BY_FACTOR_WITHIN,
                                "“" + name + "” is no factor between participants",
                                Spelling.advice(
                                        name,
                                        factors.values().stream()
                                                .filter(Factor::isBetween)
                                                .map(Factor::name)
                                                .toList()));
            }
            YamlValue chosen = entry.value().chosen();
            List<YamlValue> levels = chosen.shape() instanceof Shape.Listing ? chosen.list() : List.of(chosen);
            List<String> names = new ArrayList<>();
            for (YamlValue level : levels) {
                names.add(level.level());
                if (factor != null && !factor.levels().contains(level.level())) {
                    level.found(
                            Check.LEVEL_UNKNOWN,
                            "factor “" + name + "” has no level “" + level.level() + "”",
                            Spelling.advice(level.level(), factor.levels()));
                }
            }
            result.put(name, names);
        }
        return result;
    }

    private SessionPart pause(YamlObject pause) {
        return new SessionPart.Break(
                page(pause.required("page")),
                pause.optional("at-least").map(YamlValue::milliseconds).orElse(0));
    }

    private List<String> pages(YamlValue list) {
        return list.list().stream().map(this::page).toList();
    }

    private String page(YamlValue value) {
        return value.reference(pages.keySet());
    }

    private static SessionPart practice(YamlValue value) {
        YamlObject practice = value.object();
        YamlObject until = practice.required("until").object();
        int trials = practice.required("trials").wholeNumber();
        YamlValue correct = until.required("correct");
        SessionPart.Practice result = new SessionPart.Practice(
                trials, correct.wholeNumber(), until.required("rounds").wholeNumber());
        if (result.correct() > trials && !practice.required("trials").absent()) {
            correct.found(
                    Check.PRACTICE_OUT_OF_REACH,
                    "the criterion asks for " + result.correct() + " right answers in rounds of " + trials + " trials",
                    "ask for at most " + trials);
        }
        return result;
    }

    private static void order(YamlValue entry, SessionPart part, int place, int parts) {
        SessionPart what = part.what();
        if (what instanceof SessionPart.Consent && place > 0) {
            entry.found(
                    Check.CONSENT_NOT_FIRST,
                    "consent is asked after the session has begun",
                    "make it the first part, and the only consent");
        }
        if (what instanceof SessionPart.Debrief && place < parts - 1) {
            entry.found(
                    Check.DEBRIEF_NOT_LAST,
                    "the session goes on after the debrief",
                    "make it the last part, and the only debrief");
        }
    }

    private static void complete(YamlValue value, List<SessionPart> parts) {
        if (!(parts.get(parts.size() - 1) instanceof SessionPart.Debrief)) {
            value.found(
                    Check.DEBRIEF_MISSING,
                    "the session ends without a debrief, where participants learn their withdrawal code",
                    "add - debrief: PAGE as its last part");
        }
        if (!(parts.get(0) instanceof SessionPart.Consent)) {
            value.found(
                    Check.CONSENT_MISSING, "the session asks for no consent", "add - consent: PAGE as its first part");
        }
    }
}
