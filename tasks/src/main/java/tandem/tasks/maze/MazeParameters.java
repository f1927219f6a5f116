package tandem.tasks.maze;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tandem.tasks.MaterialsException;

/**
 * What a protocol says of its mazes.
 *
 * @param dials how each is made
 * @param mazes how many
 * @param accuracy share of them on which the advisor is right, in [0, 1]; exact, but for the rounding to a whole maze
 * @param seed other seeds make other mazes
 */
record MazeParameters(MazeDials dials, int mazes, double accuracy, long seed) {

    private static final Set<String> KNOWN = new TreeSet<>(Set.of("size", "exits", "mazes", "accuracy", "seed"));
    private static final int FEWEST = 10;
    private static final int MOST = 2000;

    /** @throws MaterialsException naming the parameter that makes no sense */
    static MazeParameters of(Map<String, String> parameters) {
        for (String name : parameters.keySet()) {
            if (!KNOWN.contains(name)) {
                throw new MaterialsException(
                        "a maze has no parameter “" + name + "” — it has " + String.join(", ", KNOWN));
            }
        }
        int mazes = (int) number(parameters, "mazes", 200);
        double accuracy = number(parameters, "accuracy", 0.75);
        if (mazes < FEWEST || mazes > MOST) {
            throw wrong("mazes", "a number from " + FEWEST + " to " + MOST);
        } else if (!(accuracy >= 0 && accuracy <= 1)) {
            throw wrong("accuracy", "a share from 0 to 1");
        }
        try {
            MazeDials dials =
                    MazeDials.square((int) number(parameters, "size", 14), (int) number(parameters, "exits", 3));
            return new MazeParameters(dials, mazes, accuracy, (long) number(parameters, "seed", 1));
        } catch (IllegalArgumentException senseless) {
            throw new MaterialsException("task parameters: " + senseless.getMessage(), senseless);
        }
    }

    private static double number(Map<String, String> parameters, String name, double usual) {
        String written = parameters.get(name);
        if (written == null) {
            return usual;
        }
        try {
            double value = Double.parseDouble(written);
            if (name.equals("accuracy") || value == Math.rint(value)) {
                return value;
            }
        } catch (NumberFormatException none) {
            throw wrong(name, "a number, not “" + written + "”");
        }
        throw wrong(name, "a whole number, not “" + written + "”");
    }

    private static MaterialsException wrong(String name, String sense) {
        return new MaterialsException("task parameter “" + name + "” is " + sense + " — mend it in the protocol");
    }
}
