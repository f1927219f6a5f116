/**
 * Pictures made worse on purpose, so that they are harder to tell apart for people and for the network alike: noise, blur,
 * parts covered, less contrast. Each is a function of picture, level and seed.
 *
 * <p>Start with {@link tandem.tasks.images.degradation.Degradation}.
 */
package tandem.tasks.images.degradation;
