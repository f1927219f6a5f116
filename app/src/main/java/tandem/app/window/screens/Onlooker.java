package tandem.app.window.screens;

/** Looks at each kind of screen once. */
interface Onlooker {

    /** Whether the screen was looked at. */
    boolean hasSeen(String name);

    /** Looks at what the window shows, if no screen of that name was seen before. */
    void look(String name, PhotographedWindow window);
}
