package tandem.tasks.images;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tandem.protocols.item.Advice;
import tandem.xai.attribution.AttributionMethod;
import tandem.xai.attribution.AttributionMethods;
import tandem.xai.attribution.Target;

/**
 * What a protocol means by the name of an explanation: a method, and whether it speaks of the named class alone or of that
 * class rather than the likeliest other one.
 *
 * @param contrast whether the class is held against another; the name then begins with {@value #CONTRAST}
 */
record NetworkExplanation(AttributionMethod method, boolean contrast) {

    private static final String CONTRAST = "contrast-";

    /** The explanation of that name; empty if there is none. */
    static Optional<NetworkExplanation> named(String name) {
        boolean contrast = name.startsWith(CONTRAST);
        return AttributionMethods.named(contrast ? name.substring(CONTRAST.length()) : name)
                .map(method -> new NetworkExplanation(method, contrast));
    }

    /**
     * What is explained.
     *
     * @param label of the class that it speaks for
     * @param advice with the probability of each class
     * @param classes of the network, in its order
     */
    Target target(String label, Advice advice, List<String> classes) {
        if (!contrast) {
            return Target.of(classes.indexOf(label));
        }
        // Of classes that are as likely the first, as everywhere.
        String other = classes.stream()
                .filter(name -> !name.equals(label))
                .max(Comparator.comparingDouble(
                                (String name) -> advice.probabilities().get(name))
                        .thenComparing(name -> -classes.indexOf(name)))
                .orElseThrow();
        return Target.contrast(classes.indexOf(label), classes.indexOf(other));
    }
}
