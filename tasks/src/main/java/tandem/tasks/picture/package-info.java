/**
 * Stimuli that are pictures: shown alone, with an explanation over or beside them, and with marks of what an answer rests on.
 * Where pictures come from, and what explains the advice on them, belongs to the tasks.
 *
 * <p>Start with {@link tandem.tasks.picture.PictureStimulusView}.
 */
package tandem.tasks.picture;
