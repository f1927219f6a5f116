package tandem.tasks.images.creatures;

/**
 * Everything a picture is drawn from, and the truth about it.
 *
 * @param traits what tells the species
 * @param look what does not
 * @param habitat where it stands
 */
public record Creature(Traits traits, Look look, Habitat habitat) {

    /** The truth. */
    public Species species() {
        return SpeciesRule.species(traits);
    }

    /** Closeness to the species boundary, in [0, 1]; 1 is hardest. */
    public double difficulty() {
        return SpeciesRule.difficulty(traits);
    }

    /** Whether the background speaks for the species, against it, or not at all. */
    public Cue cue() {
        return habitat.cue()
                .map(plant -> plant == species() ? Cue.AGREES : Cue.CONFLICTS)
                .orElse(Cue.NONE);
    }

    /** Draws the picture; the same creature gives the same pixels on every machine. */
    public CreatureDrawing draw() {
        return new CreaturePicture(this).draw();
    }
}
