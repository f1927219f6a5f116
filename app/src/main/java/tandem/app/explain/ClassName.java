package tandem.app.explain;

import java.util.List;

/** A class as somebody names it: its number from 0, or its name. */
public final class ClassName {

    private ClassName() {}

    /**
     * The number of the class. A number is a number, even where classes are named by numbers.
     *
     * @throws IllegalArgumentException in one line, if there is no such class
     */
    public static int index(String word, List<String> classes) {
        int index = word.matches("[0-9]{1,9}") ? Integer.parseInt(word) : classes.indexOf(word);
        if (index < 0 || index >= classes.size()) {
            throw new IllegalArgumentException("the network has no class “" + word + "” — it has 0 to "
                    + (classes.size() - 1) + ": " + String.join(", ", classes));
        }
        return index;
    }
}
