/**
 * Networks that can be asked and explained. A bundle is a folder with {@code model.yaml} and {@link
 * tandem.xai.model.Weights}; three back ends stand behind one interface: DJL blocks that Tandem trains itself, TorchScript
 * modules that a lab brings, and a head that Tandem trained on such a module's features. Knows pictures as numbers, but no
 * people, no studies, no window.
 *
 * <p>Start with {@link tandem.xai.model.ModelBundle} and {@link tandem.xai.model.ExplainableModel}.
 */
package tandem.xai.model;
