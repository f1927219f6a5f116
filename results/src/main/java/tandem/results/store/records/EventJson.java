package tandem.results.store.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Canonical JSON: keys sorted, no white space, numbers written alike on every JDK. */
public final class EventJson {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    // The JDK changed Double.toString in 19; Jackson's own shortest form is the same on all.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private EventJson() {}

    /** The JSON text of an event's payload, or of anything made of maps, lists, texts, numbers and booleans. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + value, e);
        }
    }

    /**
     * The payload that {@code json} is the text of. Whole numbers come back as Integer where they fit, else as Long.
     *
     * @throws StoreException if it is not a JSON object
     */
    public static Map<String, Object> read(String json) {
        try {
            return MAPPER.readValue(json, OBJECT);
        } catch (JsonProcessingException e) {
            throw new StoreException("an event's payload is not a JSON object: " + json, e);
        }
    }

    /** The canonical text of a stored event without its hash; put together by hand, because it is made for every event. */
    public static String canonical(StoredEvent event) {
        StringBuilder text = new StringBuilder(event.payload().length() * 5 / 4 + 256);
        text.append("{\"nanos\":").append(event.nanos());
        // As text, not as an object: the hash covers the very bytes that stand in the table.
        quote(text.append(",\"payload\":"), event.payload());
        text.append(",\"seq\":").append(event.seq());
        quote(text.append(",\"session\":"), event.session());
        text.append(",\"step\":").append(event.step());
        quote(text.append(",\"trial\":"), event.trial());
        quote(text.append(",\"type\":"), event.type());
        quote(text.append(",\"wall\":"), event.wall());
        return text.append('}').toString();
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"');
        JsonStringEncoder.getInstance().quoteAsString(value, text);
        text.append('"');
    }
}
