package tandem.app.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tandem.app.explain.Explaining.Timed;
import tandem.app.study.InputException;
import tandem.app.study.Software;
import tandem.xai.attribution.Passes;
import tandem.xai.image.ImageFiles;
import tandem.xai.model.ModelBundle;
import tandem.xai.numpy.NumpyArray;

/** The files of explained inputs: {@code METHOD.npy}, {@code METHOD.json}, and pictures where they are wanted. */
public final class ExplanationFiles {

    private final Path folder;

    /** @param folder made if it is not there */
    public ExplanationFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * What stands in {@code METHOD.json}.
     *
     * @param method its name
     * @param parameters all of them, as they were set
     * @param model name of the network
     * @param modelHash of its bundle
     * @param input file that was explained
     * @param shape of the array
     * @param targets explained classes, one an input
     * @param against classes that they are held against; nothing where a logit is explained by itself
     * @param delta what each map shares out less what it should (f(x) − f(baseline)); nothing for methods that share
     *     nothing out
     * @param passes how often the network was asked and differentiated, for each input
     * @param times seconds that each took
     * @param software that made it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Told(
            String method,
            String parameters,
            String model,
            String modelHash,
            String input,
            List<Integer> shape,
            List<Integer> targets,
            List<Integer> against,
            List<Double> delta,
            List<Passes> passes,
            List<Double> times,
            String software) {}

    /** Writes all, replacing what is there, and tells which. */
    public List<Path> write(
            ModelBundle bundle,
            Path input,
            MapForm.Chosen chosen,
            NetworkInputs inputs,
            List<Timed> maps,
            boolean png) {
        String name = chosen.method().name();
        NumpyArray array = chosen.form()
                .array(
                        chosen.method(),
                        maps.stream().map(Timed::attribution).toList(),
                        inputs.samples().get(0).channels(),
                        bundle.input().height(),
                        bundle.input().width());
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            array.write(written(written, name + ".npy"));
            Files.writeString(
                    written(written, name + ".json"),
                    JsonMapper.builder()
                                    .build()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(told(bundle, input, chosen, array.shape(), maps))
                            + "\n",
                    StandardCharsets.UTF_8);
            for (int i = 0; png && i < maps.size(); i++) {
                ImageFiles.writePng(
                        HeatPicture.of(
                                bundle.input(),
                                maps.get(i).attribution(),
                                inputs.pictures().get(i)),
                        written(written, name + (maps.size() == 1 ? "" : "-" + (i + 1)) + ".png"));
            }
        } catch (IOException refused) {
            throw refused(refused);
        }
        return written;
    }

    private static Told told(
            ModelBundle bundle, Path input, MapForm.Chosen chosen, List<Integer> shape, List<Timed> maps) {
        return new Told(
                chosen.method().name(),
                chosen.method().parameters(),
                bundle.name(),
                bundle.hash(),
                input.toString(),
                shape,
                maps.stream().map(map -> map.attribution().target().label()).toList(),
                maps.stream()
                        .flatMapToInt(map -> map.attribution().target().against().stream())
                        .boxed()
                        .toList(),
                maps.stream()
                        .flatMapToDouble(map -> map.attribution().convergenceDelta().stream())
                        .boxed()
                        .toList(),
                maps.stream().map(map -> map.attribution().passes()).toList(),
                maps.stream().map(Timed::seconds).toList(),
                Software.version());
    }

    private Path written(List<Path> all, String name) {
        all.add(folder.resolve(name));
        return folder.resolve(name);
    }

    private InputException refused(IOException refused) {
        return new InputException(
                folder + ": maps cannot be written here (" + refused + ") — name a folder that can be written to");
    }
}
