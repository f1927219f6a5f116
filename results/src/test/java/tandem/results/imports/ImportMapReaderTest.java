package tandem.results.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tandem.protocols.study.Mode;

class ImportMapReaderTest {

    @Test
    void whatIsLeftOutIsNotThere() {
        ImportMap map = ImportMapReader.read("study: s\nparticipant: who\nitem: {id: item}\n", "map.yaml");
        assertThat(map.who().participant()).isEqualTo("who");
        assertThat(map.who().mode()).isEqualTo(Mode.SEQUENTIAL);
        assertThat(map.advice().option()).isEmpty();
        assertThat(map.last().given()).isFalse();
        assertThat(map.cells()).isEqualTo(new ImportMap.Cells(List.of(), 1, false, 1));
    }

    @Test
    void conditionsMayHaveModesOfTheirOwn() {
        ImportMap map = ImportMapReader.read(
                "study: s\nparticipant: who\nitem: {id: item}\nmode: {alone: solo, helped: concurrent}\n", "map.yaml");
        assertThat(map.who().modes()).containsEntry("alone", Mode.SOLO).containsEntry("helped", Mode.CONCURRENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            participant: who                                     | map.yaml:1:1: the key study is missing; write study: and its value
            study: s                                             | map.yaml:1:1: the key participant is missing
            study: [s, t]                                        | map.yaml:1:8: one value is wanted
            study: s;participant: p;mode: alone                  | map.yaml:3:7: alone is no mode; write one of: solo, concurrent
            study: s;participant: p;item: i                      | map.yaml:3:7: keys and values are wanted
            study: s;participant: p;item: {id: i, right: r}      | map.yaml:3:22: there is no key right under item
            study: s;participant: p;item: {id: i};advise: {}     | map.yaml:4:9: there is no key advise in a map
            study: s;participant: p;item: {id: i};cells: {time-unit: min} | map.yaml:4:20: min is no time-unit; write one of: s, ms
            study: s;study: t                                    | map.yaml:2:1: the key study is there twice
            study: {                                             | map.yaml: this is not YAML
            """)
    void aMistakeIsToldWithItsPlace(String yaml, String message) {
        assertThatThrownBy(() -> ImportMapReader.read(yaml.replace(';', '\n'), "map.yaml"))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith(message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void anEmptyFileIsTold() {
        assertThatThrownBy(() -> ImportMapReader.read("", "map.yaml"))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("map.yaml: the map is empty");
    }

    @ParameterizedTest
    @MethodSource("tandem.results.imports.ShippedMaps#names")
    void everyShippedMapCanBeRead(String name) {
        assertThat(ImportMapReader.read(ShippedMaps.text(name).orElseThrow(), name + ".yaml")
                        .study())
                .isEqualTo(name);
    }
}
