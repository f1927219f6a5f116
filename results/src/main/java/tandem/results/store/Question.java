package tandem.results.store;

/**
 * A question of a questionnaire.
 *
 * @param questionnaire id
 * @param item id in it
 */
public record Question(String questionnaire, String item) {}
