/**
 * How long people's data are to be kept, as protocols say, and whether that has passed. Deleting them does not belong here.
 *
 * <p>Start with {@link tandem.results.retention.StudyRetention}.
 */
package tandem.results.retention;
