package tandem.tasks.feeding;

/**
 * What an advisor would feed.
 *
 * @param feed the amounts
 * @param correct whether no other feeding makes the colony grow faster
 */
public record FeedingAdvice(Amounts feed, boolean correct) {}
