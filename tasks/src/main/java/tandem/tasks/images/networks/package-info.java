/**
 * Networks of a lab's own, from its own labelled pictures: one, or a family of weaker and stronger ones that are tried on the
 * same test pictures. Reads pictures by {@link tandem.tasks.images.LabelledPictures}, trains by {@code tandem.xai.training},
 * and writes folders that a study can name. Start with {@link tandem.tasks.images.networks.PictureTraining}.
 */
package tandem.tasks.images.networks;
