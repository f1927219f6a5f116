/**
 * Files that are there whole or not at all, and their hashes. What stands in them is the business of whoever writes them.
 */
package tandem.app.file;
