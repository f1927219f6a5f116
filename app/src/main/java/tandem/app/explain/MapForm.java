package tandem.app.explain;

import java.util.List;
import java.util.Map;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Need;
import tandem.xai.attribution.Planes;
import tandem.xai.numpy.NumpyArray;

/**
 * How maps are written. Methods of pixels give {@code n × channels × height × width} of the input, those that know no
 * channels the same value in each, as Captum does; methods of features or attention give {@code n × 1 × height × width}.
 *
 * @param upsample whether maps of features or attention are brought to the input's size (bilinear, corners not aligned)
 * @param relu whether of these what is below 0 becomes 0, before that, as in the paper on Grad-CAM
 */
public record MapForm(boolean upsample, boolean relu) {

    private static final String UPSAMPLE = "upsample";
    private static final String RELU = "relu";

    /**
     * A method, and the form of its maps.
     *
     * @param method with its settings
     * @param form of its maps
     */
    public record Chosen(AttributionMethod method, MapForm form) {}

    /**
     * The method of that name with these settings.
     *
     * @throws IllegalArgumentException in one line, if there is no such method or parameter, or its value makes no sense
     */
    public static Chosen choose(String name, Map<String, String> settings) {
        AttributionMethod usual = AttributionMethods.require(name);
        return isOfPlaces(usual)
                ? ofPlaces(usual, settings)
                : new Chosen(AttributionMethods.named(name, settings).orElseThrow(), new MapForm(false, false));
    }

    /** About these methods themselves nothing can be set. */
    private static Chosen ofPlaces(AttributionMethod method, Map<String, String> settings) {
        for (String name : settings.keySet()) {
            if (!name.equals(UPSAMPLE) && !name.equals(RELU)) {
                throw new IllegalArgumentException(
                        method.name() + " has no parameter “" + name + "” — it has " + UPSAMPLE + ", " + RELU);
            }
        }
        return new Chosen(
                method,
                new MapForm(
                        truth(method.name(), UPSAMPLE, settings.getOrDefault(UPSAMPLE, "true")),
                        truth(method.name(), RELU, settings.getOrDefault(RELU, "false"))));
    }

    /** The maps of a method as one array. */
    public NumpyArray array(AttributionMethod method, List<Attribution> maps, int channels, int height, int width) {
        List<float[]> planes = maps.stream()
                .map(map -> isOfPlaces(method) ? place(map, height, width) : inEachChannel(map, channels))
                .toList();
        int size = planes.get(0).length;
        float[] all = new float[maps.size() * size];
        for (int i = 0; i < planes.size(); i++) {
            System.arraycopy(planes.get(i), 0, all, i * size, size);
        }
        Attribution first = maps.get(0);
        List<Integer> shape = !isOfPlaces(method)
                ? List.of(maps.size(), channels, first.height(), first.width())
                : List.of(maps.size(), 1, upsample ? height : first.height(), upsample ? width : first.width());
        return new NumpyArray(shape, all);
    }

    private static boolean isOfPlaces(AttributionMethod method) {
        return method.need() != Need.NOTHING;
    }

    private float[] place(Attribution map, int height, int width) {
        float[] values = map.values();
        for (int i = 0; relu && i < values.length; i++) {
            values[i] = Math.max(0, values[i]);
        }
        return upsample ? Planes.resized(values, map.height(), map.width(), height, width, false) : values;
    }

    private static float[] inEachChannel(Attribution map, int channels) {
        float[] values = map.values();
        float[] all = new float[channels * map.height() * map.width()];
        for (int from = 0; from < all.length; from += values.length) {
            System.arraycopy(values, 0, all, from, values.length);
        }
        return all;
    }

    private static boolean truth(String method, String name, String given) {
        if (!given.equals("true") && !given.equals("false")) {
            throw new IllegalArgumentException(method + ": " + name + " “" + given + "” is not true or false");
        }
        return given.equals("true");
    }
}
