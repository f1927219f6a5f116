/** Studies, pools and participants that tests start from; their defaults tell a whole small study. */
package tandem.protocols.given;
