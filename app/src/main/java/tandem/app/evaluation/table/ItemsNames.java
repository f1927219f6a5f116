package tandem.app.evaluation.table;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tandem.app.evaluation.picture.PictureList;

/** How the lists of pictures by stratum are called: one a network, since in a manifest each picture stands once. */
public final class ItemsNames {

    /** Of a network that is alone: its folder is then one that lists pictures. */
    static final String ALONE = PictureList.MANIFEST;

    private ItemsNames() {}

    /**
     * The name of each network's list, in their order; no two are the same file, also where case makes no difference.
     *
     * @param networks names, each once
     */
    public static Map<String, String> of(List<String> networks) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String network : networks) {
            String name = "items-" + fileName(network);
            String free = name;
            for (int again = 2; !taken.add(free.toLowerCase(Locale.ROOT)); again++) {
                free = name + "-" + again;
            }
            names.put(network, networks.size() == 1 ? ALONE : free + ".csv");
        }
        return names;
    }

    /** A network may be named by anything; a file may not. */
    private static String fileName(String network) {
        return network.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }
}
