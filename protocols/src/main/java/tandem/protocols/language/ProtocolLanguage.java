package tandem.protocols.language;

import tandem.protocols.language.grammar.JsonSchema;
import tandem.protocols.language.grammar.Manual;

/** The protocol language itself: what editors and readers of the manual learn of it. */
public final class ProtocolLanguage {

    /** File name of the schema; shipped protocols name it in their first line. */
    public static final String SCHEMA_FILE = "protocol.schema.json";

    private static final String SCHEMA_ID = "urn:tandem:protocol:1";

    private ProtocolLanguage() {}

    /** The JSON Schema (2020-12) of protocol files. */
    public static String schema() {
        return JsonSchema.of(StudyReader.SHAPE, SCHEMA_ID);
    }

    /** All keys with their meaning, in Markdown, one section an object. */
    public static String manual() {
        return Manual.of(StudyReader.SHAPE);
    }
}
