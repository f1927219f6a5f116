package tandem.app.doctor.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tandem.app.doctor.Finding;

/** A certificate as the text of its file. */
public final class CertificateJson {

    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, Object>> MEASURES = new TypeReference<>() {};
    private static final TypeReference<LinkedHashMap<String, String>> SOFTWARE = new TypeReference<>() {};

    private CertificateJson() {}

    /** Indented JSON that ends with a line's end. */
    public static String write(Certificate certificate) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("format", FORMAT);
        text.put("station", certificate.station());
        text.put("measured", certificate.measured().toString());
        text.put("fit", certificate.fit());
        text.put(
                "findings",
                certificate.findings().stream().map(CertificateJson::named).toList());
        text.put("measures", certificate.measures());
        text.put("software", certificate.software());
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(text) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The certificate that {@code text} is of.
     *
     * @throws IllegalArgumentException saying in a few words why it is of none
     */
    static Certificate read(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            if (root.path("format").asInt() > FORMAT) {
                throw new IllegalArgumentException("a later version of Tandem wrote it");
            }
            List<Finding> findings = new ArrayList<>();
            for (JsonNode finding : wanted(root, "findings")) {
                findings.add(new Finding(
                        wanted(finding, "subject").asText(),
                        verdict(wanted(finding, "verdict").asText()),
                        wanted(finding, "told").asText(),
                        wanted(finding, "mend").asText()));
            }
            return new Certificate(
                    wanted(root, "station").asText(),
                    Instant.parse(wanted(root, "measured").asText()),
                    wanted(root, "fit").asBoolean(),
                    findings,
                    measures(wanted(root, "measures")),
                    MAPPER.convertValue(wanted(root, "software"), SOFTWARE));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("it is no JSON", broken);
        } catch (DateTimeException broken) {
            throw new IllegalArgumentException("measured is no time", broken);
        }
    }

    private static Map<String, String> named(Finding finding) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("subject", finding.subject());
        named.put("verdict", finding.verdict().words());
        named.put("told", finding.told());
        named.put("mend", finding.mend());
        return named;
    }

    private static Finding.Verdict verdict(String words) {
        return Stream.of(Finding.Verdict.values())
                .filter(verdict -> verdict.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("“" + words + "” is no verdict"));
    }

    private static Map<String, Object> measures(JsonNode node) {
        for (JsonNode measure : node) {
            if (!measure.isNumber() && !measure.isObject()) {
                throw new IllegalArgumentException("“" + measure.asText() + "” is no measure");
            }
        }
        return MAPPER.convertValue(node, MEASURES);
    }

    private static JsonNode wanted(JsonNode in, String key) {
        if (!in.hasNonNull(key)) {
            throw new IllegalArgumentException("it has no " + key);
        }
        return in.get(key);
    }
}
