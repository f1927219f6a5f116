package tandem.results.store.records;

/**
 * A question of a questionnaire.
 *
 * @param questionnaire id
 * @param item id in it
 */
public record Question(String questionnaire, String item) {}
