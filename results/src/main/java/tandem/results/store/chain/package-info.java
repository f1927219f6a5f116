/** The chain of SHA-256 hashes over a session's events. Where rows come from does not belong here. */
package tandem.results.store.chain;
