package tandem.xai.model;

import java.util.List;

/** The files that a network is made of, and how they become one. All lie in the bundle's folder. */
public sealed interface Weights {

    /** The file that holds the network, or all of it but its head. */
    String file();

    /** All files, in the order in which they go into the bundle's hash. */
    default List<String> files() {
        return List.of(file());
    }

    /**
     * A scripted module that a lab brings: program and parameters.
     *
     * @param file as {@code torch.jit.save} writes it
     */
    record Script(String file) implements Weights {}

    /**
     * Parameters of a {@link SmallCnn}, which Tandem builds itself.
     *
     * @param file {@code NAME-0000.params}, as DJL writes it
     */
    record Blocks(String file) implements Weights {}

    /**
     * A scripted module of which only {@code features(x)} is used, and parameters of a {@link LinearHead} on these.
     *
     * @param file the module, untouched
     * @param head {@code NAME-0000.params}, as DJL writes it
     */
    record HeadOnScript(String file, String head) implements Weights {

        @Override
        public List<String> files() {
            return List.of(file, head);
        }
    }
}
