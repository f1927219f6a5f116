/**
 * What is decided about: items with their truth, and the advice that the study's AI would give on each. Made by a task
 * before the session begins; nothing here knows how an item looks.
 */
package tandem.protocols.item;
