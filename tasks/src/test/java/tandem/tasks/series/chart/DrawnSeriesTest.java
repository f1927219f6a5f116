package tandem.tasks.series.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tandem.tasks.series.ChannelGrid;

class DrawnSeriesTest {

    /**
     * From another program: {@code python3 -c "import hashlib, struct; print(hashlib.sha256(struct.pack('>ii4d', 2, 2, 1.5, -2,
     * 0, 1e-3)).hexdigest())"}.
     */
    @Test
    void theHashIsThatOfItsBytes() {
        assertThat(DrawnSeries.sha256(new ChannelGrid(new double[][] {{1.5, -2}, {0, 1e-3}})))
                .isEqualTo("f5813a0373b6367f8c4a02bb4961f550bad86b01a790398987c2bd05e8b5de3f");
    }
}
