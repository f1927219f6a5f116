package tandem.app.screens;

/** Looks at each kind of screen once. */
interface Onlooker {

    /** Whether a screen of that name was looked at. */
    boolean hasSeen(String name);

    /** Looks at what the window shows, if no screen of that name was seen before. */
    void look(String name, ShownWindow window);
}
