package tandem.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DesktopTest {

    @Test
    void waylandIsKnownByTheLoginOrByItsDisplay() {
        assertThat(Desktop.of("Linux", Map.of("XDG_SESSION_TYPE", "wayland", "DISPLAY", ":0")))
                .contains(Desktop.WAYLAND);
        assertThat(Desktop.of("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0", "DISPLAY", ":0")))
                .contains(Desktop.WAYLAND);
    }

    @Test
    void elseALinuxHasX11() {
        assertThat(Desktop.of("Linux", Map.of("XDG_SESSION_TYPE", "x11"))).contains(Desktop.X11);
        assertThat(Desktop.of("Linux", Map.of("WAYLAND_DISPLAY", ""))).contains(Desktop.X11);
    }

    @Test
    void otherSystemsLeaveNoChoice() {
        assertThat(Desktop.of("Windows 11", Map.of())).isEmpty();
        assertThat(Desktop.of("Mac OS X", Map.of())).isEmpty();
    }
}
