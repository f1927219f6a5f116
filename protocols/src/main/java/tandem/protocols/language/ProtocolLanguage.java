package tandem.protocols.language;

import java.util.Locale;
import tandem.protocols.language.grammar.JsonSchema;
import tandem.protocols.language.grammar.Manual;

/** The protocol language itself: what editors and readers of the manual learn of it. */
public final class ProtocolLanguage {

    /** File name of the schema; shipped protocols name it in their first line. */
    public static final String SCHEMA_FILE = "protocol.schema.json";

    private static final String SCHEMA_ID = "urn:tandem:protocol:1";

    private static final String INTRODUCTION = """
            # The protocol language

            <!-- Written from the code by ManualTest; change it there. -->

            A protocol is one YAML 1.2 file (UTF-8, no aliases). `./tandem check FILE` tells all that is wrong with it, each
            with its place and how to mend it; `--json` tells the same to programs. `./tandem plan FILE --participant N`
            prints one session, `./tandem plan FILE --cohort 48` how evenly a cohort is laid out. An editor that knows the
            JSON Schema completes keys as you type: write it beside your file with
            `./tandem schema > protocol.schema.json`, and begin the file with
            `# yaml-language-server: $schema=protocol.schema.json`.

            Three accuracies are three things: what participants are told (`stated-accuracy`), what is scheduled (`ai`,
            `accuracy`, exact in every block), and what happened, which the data tell.

            `$factor` in a condition stands for the level of that factor, so that one file is a family of studies; `extends`
            takes over another condition's keys. Parts of a session that only some arms have say so under `only`.
            """;

    private ProtocolLanguage() {}

    /** The JSON Schema (2020-12) of protocol files. */
    public static String schema() {
        return JsonSchema.of(StudyReader.SHAPE, SCHEMA_ID);
    }

    /** The manual, in Markdown: all keys with their meaning, and all that is checked. */
    public static String manual() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        text.append("\n## Keys\n").append(Manual.of(StudyReader.SHAPE));
        text.append(
                "\n## Checks\n\nBeyond the grammar, these are checked, all in one go. An error stops a study from being run;"
                        + " a warning does not.\n\n| check | | what ought to hold | why it matters |\n|---|---|---|---|\n");
        for (Check check : Check.values()) {
            text.append("| `")
                    .append(check.word())
                    .append("` | ")
                    .append(check.severity().name().toLowerCase(Locale.ROOT))
                    .append(" | ")
                    .append(check.rule())
                    .append(" | ")
                    .append(check.why())
                    .append(" |\n");
        }
        return text.toString();
    }
}
