/** Room of results. */
package tandem.results;
