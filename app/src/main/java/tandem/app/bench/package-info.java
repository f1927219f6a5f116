/**
 * How fast the store and the export are on this machine, beside what the machine itself can do in the same run. Start with
 * {@link tandem.app.bench.LogBench} or {@link tandem.app.bench.ExportBench}. Whether results are right, tests tell.
 */
package tandem.app.bench;
