package tandem.tasks.images;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskDeclaration.Need;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.study.TaskSpec;
import tandem.tasks.MaterialsException;
import tandem.tasks.RoundedAdvice;
import tandem.tasks.Task;
import tandem.tasks.TaskMaterials;
import tandem.xai.cache.CacheLocation;
import tandem.xai.cache.ExplanationCache;
import tandem.xai.cache.FeatureCache;
import tandem.xai.cache.PredictionCache;
import tandem.xai.image.ImageFileException;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundleException;
import tandem.xai.model.ModelBundles;
import tandem.xai.model.Prediction;

/** Which class a picture belongs to; the advisor is a network. */
public final class ImageClassification implements Task {

    private final Path cache;

    /** With the user's cache folder. */
    public ImageClassification() {
        this(CacheLocation.ofUser());
    }

    /** @param cache where networks are unpacked and what they said is kept */
    public ImageClassification(Path cache) {
        this.cache = cache;
    }

    @Override
    public TaskDeclaration declaration() {
        return new TaskDeclaration(
                "image-classification",
                "which class a picture belongs to",
                Need.REQUIRED,
                Need.REQUIRED,
                parameters(),
                List.of());
    }

    private static List<TaskParameter> parameters() {
        List<TaskParameter> parameters = new ArrayList<>(List.of(
                TaskParameter.levels("noise", "standard deviation of noise, in shares of black to white", 0, 1, 0),
                TaskParameter.levels("blur", "standard deviation of a blur, in shares of the longer side", 0, 0.25, 0),
                TaskParameter.levels("occlusion", "share of the picture that grey squares cover", 0, 1, 0),
                TaskParameter.levels("contrast", "share of the contrast that is left", 0, 1, 1),
                TaskParameter.seed()));
        parameters.addAll(ExamplePictures.parameters());
        parameters.addAll(RevealedPictures.parameters());
        return parameters;
    }

    @Override
    public TaskMaterials open(TaskSpec spec, Path folder, Progress progress) {
        try {
            ModelBundle bundle = new ModelBundles(cache).resolve(spec.model(), folder);
            TaskParameters parameters = new TaskParameters(declaration().parameters(), spec.parameters());
            ImageSource plain = ImageSource.of(spec.items(), folder);
            ImageSource source = DegradedPictures.of(plain, parameters);
            List<ImageItem> items = source.items(bundle.classes());
            ExamplePictures examples = ExamplePictures.of(parameters, bundle, plain.items(bundle.classes()), folder);
            List<String> twins = Twins.among(items);
            LazyNetwork network = new LazyNetwork(bundle, progress);
            try {
                List<Prediction> predictions =
                        new Predictions(bundle, network, new PredictionCache(cache)).of(source, items, progress);
                ItemPool pool = pool(bundle, items, predictions);
                return new ImageMaterials(
                        spec,
                        items,
                        pool,
                        network,
                        new NetworkExplanations(bundle, network, new ExplanationCache(cache)),
                        new ExampleExplanations(spec, bundle, network, new FeatureCache(cache), examples),
                        RevealedPictures.of(parameters),
                        twins);
            } catch (RuntimeException failure) {
                network.close();
                throw failure;
            }
        } catch (ModelBundleException | ImageFileException wrong) {
            throw new MaterialsException(wrong.getMessage(), wrong);
        }
    }

    @Override
    public List<Path> files(TaskSpec spec, Path folder) {
        TaskParameters parameters = new TaskParameters(declaration().parameters(), spec.parameters());
        List<Path> files = new ArrayList<>(ImageSource.of(spec.items(), folder).files());
        files.addAll(ExamplePictures.files(parameters, folder));
        try {
            files.addAll(new ModelBundles(cache)
                    .own(spec.model(), folder)
                    .map(ModelBundle::files)
                    .orElse(List.of()));
        } catch (ModelBundleException wrong) {
            throw new MaterialsException(wrong.getMessage(), wrong);
        }
        return files;
    }

    private static ItemPool pool(ModelBundle bundle, List<ImageItem> items, List<Prediction> predictions) {
        List<PooledItem> pooled = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            pooled.add(new PooledItem(items.get(i).item(), RoundedAdvice.of(bundle.classes(), predictions.get(i))));
        }
        return new ItemPool(bundle.classes(), pooled, ItemsHash.of(items), bundle.hash());
    }
}
