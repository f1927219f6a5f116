/** Sessions that tests start from, written event by event or led through the real engine. */
package tandem.results.given;
