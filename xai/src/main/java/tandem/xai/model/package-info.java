/**
 * Networks that can be asked and explained. A bundle is a folder with {@code model.yaml} and weights; two back ends stand
 * behind one interface: DJL blocks that Tandem trains itself, and TorchScript modules that a lab brings. Knows pictures as
 * numbers, but no people, no studies, no window.
 *
 * <p>Start with {@link tandem.xai.model.ModelBundle} and {@link tandem.xai.model.ExplainableModel}.
 */
package tandem.xai.model;
