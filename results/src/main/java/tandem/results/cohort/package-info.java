/**
 * The participants of a study, people and programs apart, each with what is known of them and their trials. What is computed
 * from them does not belong here.
 *
 * <p>Start with {@link tandem.results.cohort.Cohort}.
 */
package tandem.results.cohort;
