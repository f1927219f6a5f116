/**
 * Evidence that maps show what a network looks at: a shortcut is planted, and maps are asked whether they see it (as in the
 * tests of Adebayo et al. 2020 and Arras, Osman and Samek 2022, in which the right answer is known by construction).
 *
 * <p>Start with {@link tandem.app.evaluation.shortcut.PlantedShortcut}.
 */
package tandem.app.evaluation.shortcut;
