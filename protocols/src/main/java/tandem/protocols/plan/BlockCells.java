package tandem.protocols.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tandem.protocols.design.OrderRule;
import tandem.protocols.study.Arm;
import tandem.protocols.study.Condition;
import tandem.protocols.study.Factor;
import tandem.protocols.study.SessionPart;
import tandem.protocols.study.Study;

/**
 * The blocks of a part in one arm, in the order of the file.
 *
 * @param order how their order varies over allocation slots
 * @param cells one for each combination of the levels of the part's factors
 * @param rounds so often all of them come
 */
record BlockCells(OrderRule order, List<Cell> cells, int rounds) {

    /**
     * A combination of levels.
     *
     * @param levels by factor, within and between participants
     * @param condition of its trials
     */
    record Cell(Map<String, String> levels, Condition condition) {}

    static BlockCells of(Study study, Arm arm, SessionPart.Blocks blocks) {
        List<Map<String, String>> combinations = new ArrayList<>(List.of(Map.copyOf(arm.levels())));
        OrderRule order = OrderRule.FIXED;
        for (String name : blocks.forEach()) {
            Factor factor = study.factors().get(name);
            order = factor.order().orElse(order);
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> combination : combinations) {
                for (String level : factor.levels()) {
                    Map<String, String> with = new LinkedHashMap<>(combination);
                    with.put(name, level);
                    longer.add(with);
                }
            }
            combinations = longer;
        }
        List<Cell> cells = combinations.stream()
                .map(levels -> new Cell(levels, study.condition(blocks.condition(), levels)))
                .toList();
        return new BlockCells(order, cells, blocks.repeat());
    }

    /** How many blocks. */
    int count() {
        return cells.size() * rounds;
    }

    /** How many of them have an AI. */
    int withAi() {
        return rounds
                * (int) cells.stream()
                        .filter(cell -> cell.condition().mode().hasAi())
                        .count();
    }
}
