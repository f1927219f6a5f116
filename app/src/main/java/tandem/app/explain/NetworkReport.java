package tandem.app.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.image.ImageFiles;
import tandem.xai.image.PictureHeader;
import tandem.xai.model.ExplainableModel;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelInput;

/**
 * What a network is and what can be done with it.
 *
 * @param name of the network
 * @param hash of its bundle
 * @param classes in the order of its outputs
 * @param input what it takes
 * @param temperature of its confidence; 1 where it was not calibrated
 * @param methods that can explain it
 * @param refusals of those that cannot
 */
public record NetworkReport(
        String name,
        String hash,
        List<String> classes,
        ModelInput input,
        double temperature,
        List<String> methods,
        List<Refusal> refusals) {

    /**
     * A method that cannot explain the network.
     *
     * @param method its name
     * @param remedy how the network comes to have what it needs
     */
    public record Refusal(String method, String remedy) {}

    /**
     * A picture that the network can be shown.
     *
     * @param file it lies in
     * @param width in pixels
     * @param height in pixels
     * @param remark what of it the network does not see, where that is so
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Picture(String file, int width, int height, Optional<String> remark) {}

    /** Of a loaded network. */
    public static NetworkReport of(ExplainableModel model) {
        List<String> methods = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (AttributionMethod method : AttributionMethods.all()) {
            if (method.supports(model)) {
                methods.add(method.name());
            } else {
                refusals.add(new Refusal(method.name(), method.need().remedy()));
            }
        }
        ModelBundle bundle = model.bundle();
        return new NetworkReport(
                bundle.name(),
                bundle.hash(),
                bundle.classes(),
                bundle.input(),
                bundle.temperature(),
                methods,
                refusals);
    }

    /**
     * A picture as this network would get it.
     *
     * @throws tandem.xai.image.ImageFileException if it cannot be shown to any
     */
    public static Picture picture(Path file) {
        PictureHeader header = ImageFiles.header(file);
        // Headers may promise what the rest does not hold.
        ImageFiles.read(file);
        return new Picture(file.toString(), header.width(), header.height(), header.remark());
    }
}
