package tandem.app.study;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this machine is called, in sessions and certificates. */
public final class StationName {

    private StationName() {}

    /** Its name in the network; {@code station} where it has none. */
    public static String here() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "station";
        }
    }
}
