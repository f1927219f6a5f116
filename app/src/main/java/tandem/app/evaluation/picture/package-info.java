/**
 * The pictures of an evaluation: where they lie, their truth, and masks of where the thing is. What a network makes of them
 * does not belong here.
 *
 * <p>Start with {@link tandem.app.evaluation.picture.PictureList}.
 */
package tandem.app.evaluation.picture;
