package tandem.xai.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tandem.xai.attribution.segment.Grid;
import tandem.xai.attribution.segment.Segmentation;
import tandem.xai.attribution.segment.Slic;

/** What was set about a method, and the usual where nothing was, from the words in which it is written. */
final class Settings {

    private static final String NUMBER = "(-?[0-9.]+(?:[eE]-?[0-9]+)?)";

    private final String method;
    private final List<MethodParameter> parameters;
    private final Map<String, String> set;

    /** @throws IllegalArgumentException if something was set that the method does not have */
    Settings(String method, List<MethodParameter> parameters, Map<String, String> set) {
        this.method = method;
        this.parameters = parameters;
        this.set = Map.copyOf(set);
        for (String name : set.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                throw new IllegalArgumentException(method + " has no parameter “" + name + "” — "
                        + (parameters.isEmpty() ? "nothing can be set about it" : "it has " + names()));
            }
        }
    }

    int whole(String name) {
        return read(name, "a whole number", Integer::valueOf);
    }

    double number(String name) {
        return read(name, "a number", Settings::finite);
    }

    long seed() {
        return read("seed", "a whole number", Long::valueOf);
    }

    PathRule rule(String name) {
        String words = Arrays.stream(PathRule.values()).map(PathRule::word).collect(Collectors.joining(", "));
        return read(
                name,
                "one of " + words,
                text -> Arrays.stream(PathRule.values())
                        .filter(rule -> rule.word().replace("-", "").equals(text.replace("-", "")))
                        .findFirst()
                        .orElse(null));
    }

    Extent extent(String name) {
        return read(
                name,
                "a share of the side like 0.125, or whole pixels like 8",
                text -> text.matches("[0-9]+") ? Extent.pixels(Integer.parseInt(text)) : Extent.share(finite(text)));
    }

    Noise noise(String name) {
        return read(name, "a number, or a number and “-of-range”", text -> {
            String size = text.replaceFirst("-of-range$", "");
            return size.equals(text) ? Noise.normalised(finite(size)) : Noise.ofRange(finite(size));
        });
    }

    Baseline baseline(String name) {
        return read(name, "a number, own-mean, blurred(SHARE) or rgb(RED,GREEN,BLUE)", Settings::baselineOf);
    }

    /** One after the other, with {@code +} between. */
    List<Baseline> background(String name) {
        return read(
                name,
                "baselines with + between",
                text -> Arrays.stream(text.split("\\+"))
                        .map(Settings::baselineOf)
                        .toList());
    }

    Segmentation segments(String name) {
        return read(name, "grid(ROWSxCOLUMNS), slic(COUNT) or slic(COUNT,compactness=NUMBER)", given -> {
            // Parentheses are the shell's own: on a command line 8x8 is a grid, too.
            String text = given.matches("[0-9]+x[0-9]+") ? "grid(" + given + ")" : given;
            if (text.matches("grid\\([0-9]+x[0-9]+\\)")) {
                String[] sides = inside(text).split("x");
                return new Grid(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            }
            if (text.matches("slic\\([0-9]+\\)")) {
                return new Slic(Integer.parseInt(inside(text)));
            }
            String[] parts = inside(text.matches("slic\\([0-9]+,compactness=" + NUMBER + "\\)") ? text : "()")
                    .split(",compactness=");
            return new Slic(Integer.parseInt(parts[0]), finite(parts[1]));
        });
    }

    private static Baseline baselineOf(String text) {
        if (text.equals("own-mean")) {
            return Baseline.ownMean();
        }
        if (text.matches("blurred\\(" + NUMBER + "\\)")) {
            return Baseline.blurred(finite(inside(text)));
        }
        if (text.matches("rgb\\(" + NUMBER + "," + NUMBER + "," + NUMBER + "\\)")) {
            String[] colour = inside(text).split(",");
            return Baseline.colour(finite(colour[0]), finite(colour[1]), finite(colour[2]));
        }
        return Baseline.constant((float) finite(text));
    }

    /** What stands between the parentheses. */
    private static String inside(String text) {
        return text.substring(text.indexOf('(') + 1, text.lastIndexOf(')'));
    }

    private static double finite(String text) {
        double value = Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private <T> T read(String name, String what, Function<String, T> reading) {
        String text = set.getOrDefault(
                name,
                parameters.stream()
                        .filter(parameter -> parameter.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .usual());
        T value;
        try {
            value = reading.apply(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new IllegalArgumentException(wrong(name, text, what), unreadable);
        }
        if (value == null) {
            throw new IllegalArgumentException(wrong(name, text, what));
        }
        return value;
    }

    private String wrong(String name, String text, String what) {
        return method + ": " + name + " “" + text + "” is not " + what;
    }

    private String names() {
        return parameters.stream().map(MethodParameter::name).collect(Collectors.joining(", "));
    }
}
