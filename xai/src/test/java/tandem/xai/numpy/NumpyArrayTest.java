package tandem.xai.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumpyArrayTest {

    /** numpy.save of NumPy 1.24.2: numpy.array([[1, -2, 0.5]], "float32"). */
    private static final byte[] BY_NUMPY = Base64.getDecoder()
            .decode("k05VTVBZAQB2AHsnZGVzY3InOiAnPGY0JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDEsIDMp"
                    + "LCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAIA/"
                    + "AAAAwAAAAD8=");

    @TempDir
    Path folder;

    @Test
    void whatNumpyWroteIsRead() throws IOException {
        Path file = Files.write(folder.resolve("a.npy"), BY_NUMPY);

        assertThat(NumpyArray.read(file)).isEqualTo(new NumpyArray(List.of(1, 3), new float[] {1, -2, 0.5f}));
    }

    @Test
    void anArrayComesBackAsItWasWritten() throws IOException {
        NumpyArray vector = new NumpyArray(List.of(2), new float[] {Float.NaN, -0f});
        vector.write(folder.resolve("a.npy"));

        assertThat(NumpyArray.read(folder.resolve("a.npy"))).isEqualTo(vector);
        // The format asks that the numbers begin at a multiple of 64.
        assertThat((Files.size(folder.resolve("a.npy")) - 8) % 64).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <f4        | <f8        | its numbers are “<f8”, not 32-bit floats
            False      | True       | its columns stand one after the other
            (1, 3)     | (1, 4)     | 12 bytes of numbers where [1, 4] needs 16
            (1, 3), }  | (9999999999999999,), } | is too large
            'shape'    | 'form'     | its header is broken
            NUMPY      | NUMPI      | not an array as numpy.save writes it
            """)
    void whatIsOtherwiseIsTold(String sound, String wrong, String message) throws IOException {
        String text = new String(BY_NUMPY, StandardCharsets.ISO_8859_1);
        String changed = text.replace(sound, wrong);
        // What has become longer takes its room from the filling spaces.
        int longer = changed.length() - text.length();
        changed = longer > 0 ? changed.replaceFirst(" {" + longer + "}\n", "\n") : changed;
        Path file = Files.write(folder.resolve("a.npy"), changed.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> NumpyArray.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFileThatEndsAnywhereIsTold() throws IOException {
        for (int length = 0; length < BY_NUMPY.length; length++) {
            Path file = Files.write(folder.resolve("a.npy"), Arrays.copyOf(BY_NUMPY, length));
            assertThatThrownBy(() -> NumpyArray.read(file)).isInstanceOf(IOException.class);
        }
    }
}
