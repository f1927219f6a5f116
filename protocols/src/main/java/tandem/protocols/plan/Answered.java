package tandem.protocols.plan;

import java.util.Optional;

/**
 * A trial that is over and that later ones follow from: of a staircase, or of a game.
 *
 * @param block it belongs to
 * @param item that was shown
 * @param answer that it ended with; empty without one
 * @param correct whether the answer was right; it is not where there was none
 */
public record Answered(String block, String item, Optional<String> answer, boolean correct) {}
