/** Room of protocols. */
package tandem.protocols;
