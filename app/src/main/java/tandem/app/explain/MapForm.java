package tandem.app.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.xai.attribution.Attribution;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.MethodParameter;
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

    private static final List<MethodParameter> OF_PLACES = List.of(
            new MethodParameter("upsample", "true", "to the input's size: true or false"),
            new MethodParameter("relu", "false", "what speaks against the class becomes 0: true or false"));

    /**
     * A method, and the form of its maps.
     *
     * @param method with its settings
     * @param form of its maps
     */
    public record Chosen(AttributionMethod method, MapForm form) {}

    /** What can be set about the method of that name, and about the form of its maps. */
    public static List<MethodParameter> parameters(AttributionMethod method) {
        List<MethodParameter> all = new ArrayList<>(AttributionMethods.parameters(method.name()));
        if (isOfPlaces(method)) {
            all.addAll(OF_PLACES);
        }
        return all;
    }

    /**
     * The method of that name with these settings.
     *
     * @throws IllegalArgumentException in one line, if there is no such method or parameter, or its value makes no sense
     */
    public static Chosen choose(String name, Map<String, String> settings) {
        AttributionMethod usual = AttributionMethods.named(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no method “" + name + "” — there are "
                        + String.join(
                                ", ",
                                AttributionMethods.all().stream()
                                        .map(AttributionMethod::name)
                                        .toList())));
        Map<String, String> own = new LinkedHashMap<>(settings);
        MapForm form = new MapForm(false, false);
        if (isOfPlaces(usual)) {
            form = new MapForm(
                    truth(name, "upsample", own.remove("upsample"), true),
                    truth(name, "relu", own.remove("relu"), false));
        }
        return new Chosen(AttributionMethods.named(name, own).orElseThrow(), form);
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

    private static boolean truth(String method, String name, String given, boolean usual) {
        if (given != null && !given.equals("true") && !given.equals("false")) {
            throw new IllegalArgumentException(method + ": " + name + " “" + given + "” is not true or false");
        }
        return given == null ? usual : given.equals("true");
    }
}
