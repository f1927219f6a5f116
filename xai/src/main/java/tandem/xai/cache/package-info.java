/**
 * What networks have said and how it was explained, kept on disk under a hash of all that it depends on, so that nothing
 * is computed twice and nothing during a trial. A broken entry is made again.
 */
package tandem.xai.cache;
