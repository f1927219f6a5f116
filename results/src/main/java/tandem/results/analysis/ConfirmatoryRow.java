package tandem.results.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import tandem.protocols.analysis.Hypothesis;
import tandem.results.statistics.Result;

/**
 * What came of a hypothesis.
 *
 * @param hypothesis as planned
 * @param of values in the cell that is measured
 * @param against values in the cell it is compared with
 * @param finding what the test found, or why it could not be made
 * @param correctedP the p after correction for all hypotheses of the plan that could be tested
 * @param holds whether the hypothesis is supported at the plan's error probability; empty where it could not be tested
 */
public record ConfirmatoryRow(
        Hypothesis hypothesis,
        CellValues of,
        CellValues against,
        Result<Finding> finding,
        OptionalDouble correctedP,
        Optional<Boolean> holds) {}
