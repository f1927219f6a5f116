package tandem.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tandem.app.study.InputException;
import tandem.xai.model.ModelBundle;
import tandem.xai.model.ModelBundles;
import tandem.xai.model.ModelInput;

/**
 * The networks of an evaluation, of the same classes, each with a name of its own.
 *
 * @param all one or more
 */
public record NamedNetworks(List<Named> all) {

    /**
     * A network.
     *
     * @param name by which tables name it
     * @param bundle to load it from
     */
    public record Named(String name, ModelBundle bundle) {}

    public NamedNetworks {
        all = List.copyOf(all);
    }

    /**
     * Networks by folder or shipped name. Where two bundles have the same name, the folders' names stand.
     *
     * @throws InputException if two have no names of their own, or other classes
     */
    public static NamedNetworks of(List<String> words, ModelBundles bundles) {
        List<ModelBundle> resolved =
                words.stream().map(word -> bundles.resolve(word, Path.of(""))).toList();
        List<String> names = resolved.stream().map(ModelBundle::name).toList();
        if (Set.copyOf(names).size() < names.size()) {
            names = words.stream()
                    .map(word -> Path.of(word)
                            .toAbsolutePath()
                            .normalize()
                            .getFileName()
                            .toString())
                    .toList();
        }
        Set<String> before = new HashSet<>();
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!before.add(name)) {
                throw new InputException("two networks are named “" + name
                        + "” — name each once, or give each a name of its own in model.yaml");
            } else if (!resolved.get(i).classes().equals(resolved.get(0).classes())) {
                throw new InputException("the networks “" + names.get(0) + "” and “" + name
                        + "” sort into other classes — evaluate each by itself");
            }
            all.add(new Named(name, resolved.get(i)));
        }
        return new NamedNetworks(all);
    }

    /** What each takes. */
    public List<ModelInput> inputs() {
        return all.stream().map(network -> network.bundle().input()).toList();
    }

    /** What all of them sort into. */
    public List<String> classes() {
        return all.get(0).bundle().classes();
    }
}
