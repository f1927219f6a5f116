package tandem.results.report.figure;

/**
 * From where to where an interval reaches.
 *
 * @param low lower end
 * @param high upper end
 */
public record Span(double low, double high) {}
