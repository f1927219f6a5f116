package tandem.app.window;

import javafx.scene.Scene;
import tandem.app.window.model.Texts;

/** Does all that the window's first picture takes, without a window that anybody sees. */
public final class WindowRehearsal {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;

    private WindowRehearsal() {}

    /** @throws NoWindowException if no window could be opened here */
    public static void run() {
        WindowHost.start();
        WindowThread.act(() -> {
            Frame frame = new Frame(DisplayUse.USUAL);
            Scene scene = new Scene(frame.root(), WIDTH, HEIGHT);
            Theme.apply(scene);
            frame.show(new PreparingView(new Texts("en")));
            scene.snapshot(null);
        });
        WindowHost.stop();
    }
}
