package tandem.protocols.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tandem.protocols.language.grammar.Key;
import tandem.protocols.language.grammar.Shape;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Factor;
import tandem.protocols.study.Page;
import tandem.protocols.study.SessionPart;

/** Reads {@code session}: a list of parts, each with one key that says what it is. */
record SessionReader(
        Map<String, Page> pages,
        QuestionnaireShelf shelf,
        Map<String, Factor> factors,
        Map<String, Condition> conditions) {
    private static final Shape.Reference PAGE = new Shape.Reference("page");
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
    private static final Shape.Keys PART = Shape.oneOf(
            "part",
            "A part of the session: one key that says what it is.",
            Key.optional(
                    "consent", PAGE, "Consent, given or refused; a refusal ends the session and keeps nothing else."),
            Key.optional("pages", new Shape.Listing(PAGE, 0), "Pages to read, one after another."),
            Key.optional("form", new Shape.Reference("questionnaire"), "A questionnaire to fill in."),
            Key.optional("practice", PRACTICE, "Practice rounds."),
            Key.optional("blocks", BlocksReader.SHAPE, "Blocks of trials."),
            Key.optional("debrief", PAGE, "The last page, with the withdrawal code."));
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
        part.optional("pages")
                .ifPresent(list -> read.add(new SessionPart.Pages(
                        list.list().stream().map(this::page).toList())));
        part.optional("form").ifPresent(form -> read.add(new SessionPart.Form(shelf.reference(form))));
        part.optional("practice").ifPresent(practice -> read.add(practice(practice)));
        part.optional("blocks")
                .ifPresent(blocks -> read.add(new BlocksReader(shelf, factors, conditions).read(blocks)));
        part.optional("debrief").ifPresent(page -> read.add(new SessionPart.Debrief(page(page))));
        if (part.entries().size() != 1) {
            entry.error(
                    "a part of the session has " + part.entries().size() + " keys",
                    "give it one key, and start the next part with a hyphen of its own");
            return Optional.empty();
        }
        return read.stream().findFirst();
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
            correct.error(
                    "the criterion asks for " + result.correct() + " right answers in rounds of " + trials + " trials",
                    "ask for at most " + trials);
        }
        return result;
    }

    private static void order(YamlValue entry, SessionPart part, int place, int parts) {
        if (part instanceof SessionPart.Consent && place > 0) {
            entry.error("consent is asked after the session has begun", "make it the first part, and the only consent");
        }
        if (part instanceof SessionPart.Debrief && place < parts - 1) {
            entry.error("the session goes on after the debrief", "make it the last part, and the only debrief");
        }
    }

    private static void complete(YamlValue value, List<SessionPart> parts) {
        if (!(parts.get(parts.size() - 1) instanceof SessionPart.Debrief)) {
            value.error(
                    "the session ends without a debrief, where participants learn their withdrawal code",
                    "add - debrief: PAGE as its last part");
        }
        if (!(parts.get(0) instanceof SessionPart.Consent)) {
            value.problems()
                    .warning(value.place(), "the session asks for no consent", "add - consent: PAGE as its first part");
        }
    }
}
