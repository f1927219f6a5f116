package tandem.protocols.language.grammar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The grammar as a JSON Schema (draft 2020-12), from which editors complete. Whatever the readers take, the schema takes;
 * what values mean together is beyond it.
 */
public final class JsonSchema {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Shape.Keys> defined = new HashMap<>();
    private int following;

    private JsonSchema() {}

    /**
     * The schema of a file, as JSON text that ends with a line feed; the same shape gives the same text.
     *
     * @param id URI of the schema
     */
    public static String of(Shape.Keys root, String id) {
        JsonSchema schema = new JsonSchema();
        ObjectNode top = object();
        top.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        top.put("$id", id);
        top.setAll(schema.keys(root));
        ObjectNode defs = object();
        schema.definitions.forEach(defs::set);
        top.set("$defs", defs);
        return write(top);
    }

    private static String write(ObjectNode top) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(printer).writeValueAsString(top) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode of(Shape shape) {
        if (shape instanceof Shape.Keys keys) {
            // What holds a factor's name in one place may hold none in another: such objects are written out.
            return following > 0 ? keys(keys) : reference(keys);
        } else if (shape instanceof Shape.Names names) {
            ObjectNode node = object().put("type", "object");
            if (!names.free()) {
                node.set("propertyNames", object().put("pattern", whole(Shape.Id.PATTERN)));
            }
            node.set("additionalProperties", of(names.value()));
            return node;
        } else if (shape instanceof Shape.Listing listing) {
            ObjectNode node = object().put("type", "array");
            if (listing.atLeast() > 0) {
                node.put("minItems", listing.atLeast());
            }
            node.set("items", of(listing.entry()));
            return node;
        } else if (shape instanceof Shape.Either either) {
            ObjectNode node = object();
            ArrayNode any = node.putArray("anyOf");
            either.shapes().forEach(each -> any.add(of(each)));
            return node;
        } else if (shape instanceof Shape.Localized) {
            return localized();
        }
        ObjectNode scalar = scalar(shape);
        if (following == 0) {
            return scalar;
        }
        ObjectNode node = object();
        node.putArray("anyOf").add(scalar).add(pattern("\\$" + Shape.Id.PATTERN));
        return node;
    }

    private static ObjectNode scalar(Shape shape) {
        if (shape instanceof Shape.Whole whole) {
            return object().put("type", "integer").put("minimum", whole.min()).put("maximum", whole.max());
        } else if (shape instanceof Shape.Decimal decimal) {
            return object().put("type", "number")
                    .put("minimum", BigDecimal.valueOf(decimal.min()))
                    .put("maximum", BigDecimal.valueOf(decimal.max()));
        } else if (shape instanceof Shape.Truth) {
            return object().put("type", "boolean");
        } else if (shape instanceof Shape.Word word) {
            ObjectNode node = object();
            ArrayNode words = node.putArray("enum");
            word.words().forEach(words::add);
            return node;
        } else if (shape instanceof Shape.Duration) {
            return pattern(Shape.Duration.PATTERN);
        } else if (shape instanceof Shape.Share) {
            ObjectNode node = object();
            ArrayNode any = node.putArray("anyOf");
            any.add(object().put("type", "number").put("minimum", 0).put("maximum", 1));
            any.add(pattern(Shape.Share.FRACTION));
            return node;
        } else if (shape instanceof Shape.Form form) {
            return pattern(form.pattern());
        } else if (shape instanceof Shape.Id) {
            // An id such as 2024 is a number to YAML.
            return text().put("pattern", whole(Shape.Id.PATTERN));
        } else if (shape instanceof Shape.Level) {
            return text().put("pattern", whole(Shape.Level.PATTERN));
        } else if (shape instanceof Shape.Text || shape instanceof Shape.Reference) {
            return text();
        }
        throw new IllegalArgumentException("no scalar: " + shape);
    }

    private ObjectNode reference(Shape.Keys keys) {
        Shape.Keys known = defined.putIfAbsent(keys.title(), keys);
        if (known == null) {
            definitions.put(keys.title(), keys(keys));
        } else if (!known.equals(keys)) {
            throw new IllegalArgumentException("two objects are called " + keys.title());
        }
        return object().put("$ref", "#/$defs/" + keys.title());
    }

    private ObjectNode keys(Shape.Keys keys) {
        following += keys.follows() ? 1 : 0;
        try {
            return written(keys);
        } finally {
            following -= keys.follows() ? 1 : 0;
        }
    }

    private ObjectNode written(Shape.Keys keys) {
        ObjectNode node = object();
        node.put("title", keys.title());
        node.put("description", keys.description());
        node.put("type", "object");
        ObjectNode properties = node.putObject("properties");
        for (Key key : keys.keys()) {
            ObjectNode value = of(key.shape());
            properties.set(key.name(), value.put("description", key.description()));
        }
        node.put("additionalProperties", false);
        Collection<String> required =
                keys.keys().stream().filter(Key::required).map(Key::name).toList();
        if (!required.isEmpty() && keys.parent().isEmpty()) {
            required.forEach(node.putArray("required")::add);
        } else if (!required.isEmpty()) {
            ArrayNode any = node.putArray("anyOf");
            required.forEach(any.addObject().putArray("required")::add);
            any.addObject().putArray("required").add(keys.parent());
        }
        if (!keys.choice().isEmpty()) {
            ArrayNode oneOf = node.putArray("oneOf");
            keys.choice().forEach(name -> oneOf.addObject().putArray("required").add(name));
        }
        return node;
    }

    private static ObjectNode localized() {
        ObjectNode node = object();
        ArrayNode any = node.putArray("anyOf");
        any.add(text());
        ObjectNode languages = object().put("type", "object").put("minProperties", 1);
        languages.set("propertyNames", object().put("pattern", "^[a-z]{2}$"));
        languages.set("additionalProperties", text());
        any.add(languages);
        return node;
    }

    /** Whatever YAML takes a plain scalar for: 1.10 is a version, and true a word, where a text is asked. */
    private static ObjectNode text() {
        ObjectNode node = object();
        node.putArray("type").add("string").add("number").add("boolean");
        return node.put("minLength", 1);
    }

    private static ObjectNode pattern(String pattern) {
        return object().put("type", "string").put("pattern", whole(pattern));
    }

    private static String whole(String pattern) {
        return "^(" + pattern + ")$";
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
