package tandem.app.study;

/** This program. */
public final class Software {

    private Software() {}

    /** Name and version, as recorded with every session. */
    public static String version() {
        String version = Software.class.getPackage().getImplementationVersion();
        return "Tandem " + (version == null ? "development" : version);
    }
}
