/**
 * How fast networks are explained on this machine, beside what the passes alone would take. Start with {@link
 * tandem.xai.bench.MethodBench}.
 */
package tandem.xai.bench;
