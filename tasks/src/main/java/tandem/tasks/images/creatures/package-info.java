/**
 * The creatures: drawn pictures of two invented species, told apart by several body features of which none decides.
 * Every picture comes with its generative values, its truth, its difficulty and a mask of each body part, so that where
 * the evidence lies is known; a background plant can be made to go with the species in training and against it later.
 *
 * <p>Start with {@link tandem.tasks.images.creatures.CreatureSet}; {@link
 * tandem.tasks.images.creatures.SpeciesRule} is the truth, {@code CreaturePainter} the drawing, {@link
 * tandem.tasks.images.creatures.CreaturesTraining} the advisor's making. What a person sees and answers does not belong here.
 */
package tandem.tasks.images.creatures;
