package tandem.tasks.images.creatures;

/** The two invented species. The typical nilu is round with long ears and legs; the typical pamo is long and spotted. */
public enum Species {
    NILU("nilu"),
    PAMO("pamo");

    private final String id;

    Species(String id) {
        this.id = id;
    }

    /** The name in protocols, bundles and data; the same in every language. */
    public String id() {
        return id;
    }

    /** The one that it is not. */
    public Species other() {
        return this == NILU ? PAMO : NILU;
    }
}
