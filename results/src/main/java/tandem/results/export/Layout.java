package tandem.results.export;

/** Where the files of an export lie in its folder. */
@FunctionalInterface
public interface Layout {

    /** All beside each other. */
    Layout FLAT = file -> file;

    /**
     * The path of a file from the folder, with slashes.
     *
     * @param file such as {@code trials.csv}
     */
    String path(String file);

    /** The path of the folder from where a file lies. */
    default String folderFrom(String file) {
        long depth = path(file).chars().filter(character -> character == '/').count();
        return depth == 0 ? "." : "../".repeat((int) depth - 1) + "..";
    }
}
