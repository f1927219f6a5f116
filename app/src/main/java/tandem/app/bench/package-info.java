/**
 * How fast store, export and window are on this machine, beside what the machine itself can do in the same run, and whether
 * they stay so. Start with {@link tandem.app.bench.LogBench}, {@link tandem.app.bench.ExportBench},
 * {@link tandem.app.bench.WindowBench} or {@link tandem.app.bench.Soak}. Whether results are right, tests tell.
 */
package tandem.app.bench;
