package tandem.protocols.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tandem.protocols.design.OrderRule;
import tandem.protocols.study.AdviceSchedule;
import tandem.protocols.study.Factor;
import tandem.protocols.study.Feedback;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskKinds;

class ProtocolReaderTest {
    /** A whole protocol, small; tests replace a piece of it by a wrong one. */
    private static final String GOOD = """
            tandem: 1
            study: { id: small, version: 1.10, title: Small, languages: [en, fr] }
            task:
              kind: image-classification
              items: creatures
              model: creatures-cnn
              question: { en: Which?, fr: Lequel ? }
            factors:
              assistance: { levels: [solo, ai], within: { order: williams } }
            conditions:
              solo: { mode: solo, second-look: true }
              ai: { mode: sequential, advice: { show: [label] }, after: [trust] }
            confidence:
              from: 50
              to: 100
              step: 1
              question: { en: Sure?, fr: Sûr ? }
              low: { en: no, fr: non }
              high: { en: yes, fr: oui }
            timing: { minimum-view: 300ms, second-look: 1.5s }
            session:
              - consent: consent
              - practice: { trials: 6, until: { correct: 4, rounds: 3 } }
              - blocks:
                  for-each: assistance
                  trials: 24
                  ai: { accuracy: 0.75, errors: { not-in-first: 2, longest-run: 2 } }
              - debrief: end
            pages:
              consent: { title: { en: A, fr: B }, body: { en: C, fr: D } }
              end: { title: { en: A, fr: B }, body: { en: C, fr: D } }
            """;

    @Test
    void aGoodProtocolBecomesAStudy() {
        ProtocolReading reading = ProtocolReader.read(GOOD, "small.yaml");

        assertThat(reading.problems()).isEmpty();
        Study study = reading.study().orElseThrow();
        assertThat(study.version()).isEqualTo("1.10");
        assertThat(study.timing().secondLookMs()).isEqualTo(1500);
        assertThat(study.timing().deadlineMs()).isEmpty();
        assertThat(study.factors().get("assistance"))
                .isEqualTo(Factor.within("assistance", List.of("solo", "ai"), OrderRule.WILLIAMS));
        assertThat(study.session())
                .contains(SessionPart.Blocks.each(
                        "assistance", 24, 0, new AdviceSchedule(18, 2, 2, List.of()), Feedback.NONE, List.of()))
                .endsWith(new SessionPart.Debrief("end"));
        assertThat(study.questionnaires()).containsOnlyKeys("trust");
    }

    @Test
    void aStudyKnowsHowItsQuestionnairesAreScored() {
        String protocol = GOOD.replace("after: [trust]", "after: [trust, sus, own]") + """
                questionnaires:
                  own:
                    title: { en: A, fr: B }
                    intro: { en: A, fr: B }
                    source: Tandem, Apache-2.0
                    items: [{ id: years, text: { en: A, fr: B }, number: { min: 0, max: 9 } }]
                    scoring: { age: { items: [years], aggregate: sum } }
                """;

        ProtocolReading reading = ProtocolReader.read(protocol, "p.yaml");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.study().orElseThrow().scorings()).containsOnlyKeys("own", "sus");
        assertThat(reading.study().orElseThrow().questionnaires()).containsOnlyKeys("own", "sus", "trust");
    }

    @Test
    void theHashSeesTheTextAndNotItsLineEnds() {
        String hash = ProtocolReader.read(GOOD, "a").study().orElseThrow().hash();

        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(ProtocolReader.read(GOOD.replace("\n", "\r\n"), "b")
                        .study()
                        .orElseThrow()
                        .hash())
                .isEqualTo(hash);
        assertThat(ProtocolReader.read(GOOD + "# a comment\n", "c")
                        .study()
                        .orElseThrow()
                        .hash())
                .isNotEqualTo(hash);
    }

    /** What is replaced, by what, and what is said. */
    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "tandem: 1 | tandem: 2 | p.yaml:1:9: this protocol is written for format 2 of the language — this version of Tandem reads format 1: use a later one, or write tandem: 1",
                "`  kind: image-classification` | `  kind: image-classification\n  colour: red` | p.yaml:5:3: unknown key “colour” in “task” — allowed are items, kind, model, options, parameters, question",
                "minimum-view | minimum-veiw | p.yaml:20:11: unknown key “minimum-veiw” in “timing” — did you mean “minimum-view”? Allowed are advice-delay, deadline, exposure, match-latency, minimum-view, second-look, veto-window",
                "mode: sequential | mode: sequentiel | p.yaml:12:15: “mode” is “sequentiel” — did you mean “sequential”? Allowed are concurrent, delayed, delegation, judgement, on-demand, sequential, simulation, solo, supervision",
                "after: [trust] | after: [trsut] | p.yaml:12:62: there is no questionnaire “trsut” — did you mean “trust”? Allowed are ai-accuracy, demographics, nasa-tlx, nasa-tlx-weighted, sus, system-causability-scale, trust, trust-in-automation",
                "- debrief: end | - debrief: finish | p.yaml:28:14: there is no page “finish” — allowed are consent, end",
                "for-each: assistance | for-each: asistance | p.yaml:25:17: there is no factor “asistance” — did you mean “assistance”? Allowed is only assistance",
                "levels: [solo, ai] | levels: [solo, human] | p.yaml:25:17: level “human” of factor “assistance” is not a condition — allowed are ai, solo",
                "levels: [solo, ai] | levels: [solo] | p.yaml:9:25: “levels” has 1 entry — give at least 2",
                "question: { en: Which?, fr: Lequel ? } | question: { en: Which? } | p.yaml:7:13: “question” has no text in “fr” — add fr: …",
                "question: { en: Which?, fr: Lequel ? } | question: Which? | p.yaml:7:13: “question” is in one language, the study in 2 — write { en: …, fr: … }",
                "high: { en: yes, fr: oui } | high: { en: yes, fr: oui, de: ja } | p.yaml:19:29: “de” is not one of the study's languages [en, fr] — take it out, or add the language under study, languages",
                "accuracy: 0.75 | accuracy: 0.7 | p.yaml:27:23: an accuracy of 0.7 over 24 trials is no whole number of right answers — write 16/24 or 17/24, or ask for 20 trials",
                "accuracy: 0.75 | accuracy: most | p.yaml:27:23: “accuracy” is “most” — give a number from 0 to 1, or a fraction of the trials such as 18/24",
                "accuracy: 0.75 | accuracy: 6/24 | p.yaml:27:37: never more than 2 AI errors running leaves room for 10 errors; a block of 24 has 18 — raise longest-run to at least 4, lower not-in-first, or raise the accuracy",
                "not-in-first: 2 | not-in-first: 20 | p.yaml:27:37: no AI error in the first 20 trials needs 20 trials in which the AI is right; a block of 24 with 6 errors has 18 — lower not-in-first to at most 18 or raise the accuracy",
                "trials: 24 | trials: many | p.yaml:26:15: “trials” is “many” — give a whole number from 1 to 1000",
                "correct: 4 | correct: 7 | p.yaml:23:46: the criterion asks for 7 right answers in rounds of 6 trials — ask for at most 6",
                "second-look: 1.5s | deadline: 0.2s | p.yaml:20:42: the deadline comes before an answer is taken, after 300ms — set a later deadline, or shorten minimum-view and second-look",
                "second-look: 1.5s | second-look: 2 | p.yaml:20:45: “second-look” is “2” — give a duration such as 300ms, 1.5s or 2min, at most an hour",
                "second-look: true | extends: ai | p.yaml:11:9: condition “solo” is solo, where no advice is shown — take advice out, extend another condition, or choose another mode",
                "mode: solo, second-look: true | extends: solo | p.yaml:11:20: conditions extend one another in a circle: solo → solo — let one of them stand on its own",
                "advice: { show: [label] } | advice: { show: [confidence] } | p.yaml:12:43: advice without its label says nothing — add label to the list",
                "step: 1 | step: 7 | p.yaml:16:9: steps of 7 do not lead from 50 to 100 — use a divisor of 50",
                "`  - debrief: end` | `  - pages: [end]` | p.yaml:22:3: the session ends without a debrief, where participants learn their withdrawal code — add - debrief: PAGE as its last part",
                "- consent: consent | - concent: consent | p.yaml:22:5: unknown key “concent” in “session” — did you mean “consent”? Allowed are blocks, break, consent, debrief, form, only, pages, practice, quiz, staircase",
                "task: | taks: | p.yaml:1:1: “task” is missing in the protocol — add it",
                "`  model: creatures-cnn` | `  model: creatures-cnn\n  model: other` | p.yaml:7:3: “model” stands twice in “task”, first in line 6 — keep one of the two",
                "timing: { minimum-view: 300ms, second-look: 1.5s } | timing: fast | p.yaml:20:9: “timing” is “fast” — give keys with values here",
                "id: small | id: Small Study | p.yaml:2:14: “id” is “Small Study” — use small letters, digits and hyphens only, at most 60",
                "`  model: creatures-cnn` | `  model:` | p.yaml:6:9: “model” has no value — give a text, or leave the key out where it is optional",
            })
    void saysWhereWhatAndHowToMend(String good, String wrong, String message) {
        assertThat(GOOD).contains(good);

        ProtocolReading reading = ProtocolReader.read(GOOD.replaceFirst(Pattern.quote(good), wrong), "p.yaml");

        assertThat(reading.study()).isEmpty();
        assertThat(reading.problems()).extracting(ProtocolProblem::toString).contains(message);
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderOfTheFile() {
        String wrong = GOOD.replace("step: 1", "stop: 1")
                .replace("mode: solo", "mode: alone")
                .replace("300ms", "soon");

        assertThat(ProtocolReader.read(wrong, "p.yaml").problems())
                .extracting(problem -> problem.line() + " " + problem.what())
                .containsExactly(
                        "11 “mode” is “alone”",
                        "14 “step” is missing in “confidence”",
                        "16 unknown key “stop” in “confidence”",
                        "20 “minimum-view” is “soon”");
    }

    @Test
    void whatIsNeverUsedIsAWarningAndNoHindrance() {
        String protocol = GOOD + "  spare: { title: { en: A, fr: B }, body: { en: C, fr: D } }\n";

        ProtocolReading reading = ProtocolReader.read(protocol, "p.yaml");

        assertThat(reading.study()).isPresent();
        assertThat(reading.problems())
                .extracting(ProtocolProblem::toString)
                .containsExactly(
                        "p.yaml:32:3: warning: page “spare” is never used — use it in the session, or take it out");
    }

    @Test
    void aStudyInALanguageThatAShippedQuestionnaireLacksIsTold() {
        String german = GOOD.replace("[en, fr]", "[de]").replace("en: ", "de: ").replaceAll(", fr: [^}]*}", " }");

        assertThat(ProtocolReader.read(german, "p.yaml").problems())
                .extracting(ProtocolProblem::what)
                .containsExactly("the shipped questionnaire “trust” has no text in “de”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`study: { id: x` | p.yaml:1:15: this is not valid YAML: expected ',' or '}', but got <stream end> — check indentation, brackets and quotes here and in the line above",
                "`title: Nilu: or pamo` | p.yaml:1:12: this is not valid YAML: mapping values are not allowed here — put a text that holds a colon in quotes, and check the indentation",
                "`a:\n\tb: 1` | p.yaml:2:1: this is not valid YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation) — indent with spaces instead of tabs",
                "`a: &x [1]\nb: *x` | p.yaml:2:4: aliases (*x) are not part of the protocol language — write the value out, or let a condition extend another",
                "`a: 1\n---\nb: 1` | p.yaml:2:1: this is not valid YAML: found another document — keep one protocol in a file",
                "`# nothing` | p.yaml:1:1: the file is empty — start from a shipped protocol",
                "`- a` | p.yaml:1:1: the protocol is a list — give keys with values here",
            })
    void aTextThatIsNoProtocolIsOneProblemWithItsPlace(String text, String message) {
        assertThat(ProtocolReader.read(text, "p.yaml").problems())
                .extracting(ProtocolProblem::toString)
                .containsExactly(message);
    }

    @Test
    void endlessNestingIsRefused() {
        assertThat(ProtocolReader.read("[".repeat(100_000), "p.yaml").problems())
                .extracting(ProtocolProblem::toString)
                .containsExactly(
                        "p.yaml:1:41: this is nested more than 40 deep — check the brackets and the indentation");
    }

    @Test
    void aCharacterThatYamlForbidsIsNamedWithItsPlace() {
        assertThat(ProtocolReader.read("a: 1\nb: x\u0007y\n", "p.yaml").problems())
                .extracting(ProtocolProblem::toString)
                .containsExactly("p.yaml:2:5: the character U+0007 may not stand in YAML"
                        + " — take it out, and save the file as UTF-8 text");
    }

    @Test
    void filesThatCannotBeReadAreProblemsToo(@TempDir Path folder) throws IOException {
        Path latin = Files.write(folder.resolve("latin.yaml"), "é".getBytes(StandardCharsets.ISO_8859_1));
        Path huge = Files.write(folder.resolve("huge.yaml"), new byte[2_000_000]);

        assertThat(what(folder.resolve("none.yaml"))).isEqualTo("there is no such file");
        assertThat(what(folder)).isEqualTo("this is a folder");
        assertThat(what(latin)).isEqualTo("the file is not UTF-8 text");
        assertThat(what(huge)).isEqualTo("the file has 2000000 bytes, more than a protocol ever needs");
    }

    @Test
    void aFileIsReadLikeItsText(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("small.yaml"), GOOD);

        assertThat(ProtocolReader.read(file, TaskKinds.ANY)).isEqualTo(ProtocolReader.read(GOOD, file.toString()));
    }

    private static String what(Path file) {
        return ProtocolReader.read(file, TaskKinds.ANY).problems().get(0).what();
    }
}
