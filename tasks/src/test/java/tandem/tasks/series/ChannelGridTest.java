package tandem.tasks.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ChannelGridTest {

    private final ChannelGrid grid = new ChannelGrid(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Test
    void aWindowIsCutFromAllChannels() {
        assertThat(grid.within(new Window(1, 3))).isEqualTo(new ChannelGrid(new double[][] {{2, 3}, {5, 6}}));
        assertThat(grid.moment(2)).containsExactly(3, 6);
    }

    @Test
    void whatWasHandedInOrOutChangesNothing() {
        double[][] values = {{1, 2, 3}, {4, 5, 6}};
        ChannelGrid own = new ChannelGrid(values);
        values[0][0] = 9;
        own.toArray()[0][1] = 9;
        own.channel(0)[2] = 9;

        assertThat(own).isEqualTo(grid);
    }

    @Test
    void gapsAndRaggedChannelsAreRefused() {
        assertThatThrownBy(() -> new ChannelGrid(new double[][] {{1, Double.NaN}}))
                .hasMessageContaining("finite");
        assertThatThrownBy(() -> new ChannelGrid(new double[][] {{1, 2}, {3}})).hasMessageContaining("one length");
        assertThatThrownBy(() -> new ChannelGrid(new double[0][])).hasMessageContaining("at least");
    }
}
