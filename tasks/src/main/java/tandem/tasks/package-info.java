/** Room of tasks. */
package tandem.tasks;
