package tandem.tasks.minefield;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tandem.tasks.game.GameTexts;

/**
 * Says in words how a fact follows.
 *
 * @param in the language
 * @param marked cells that have letters
 */
record Reasons(GameTexts.In in, List<Cell> marked) {

    /** One sentence for each step. */
    String of(Fact fact) {
        List<String> sentences = new ArrayList<>();
        List<Fact> chain = fact.chain();
        for (Inference inference :
                chain.stream().map(Fact::inference).distinct().toList()) {
            List<Cell> mines = concluded(chain, inference, true);
            List<Cell> free = concluded(chain, inference, false);
            if (!mines.isEmpty()) {
                sentences.add(mines(inference));
            }
            if (!free.isEmpty()) {
                sentences.add(free(inference, free));
            }
        }
        return String.join(" ", sentences);
    }

    private static List<Cell> concluded(List<Fact> chain, Inference inference, boolean mine) {
        return chain.stream()
                .filter(fact -> fact.inference().equals(inference) && fact.mine() == mine)
                .map(Fact::cell)
                .sorted(Cell.READING_ORDER)
                .toList();
    }

    /** Of the cells that only can be mines, all are told, needed or not: it is their number that counts. */
    private String mines(Inference inference) {
        Constraint more = inference.more().orElseThrow();
        List<Cell> mines = inference.mines();
        return inference
                .less()
                .map(less -> in.text(
                        "more-mines",
                        more.mines(),
                        place(more.number()),
                        more.mines() - less.mines(),
                        less.mines(),
                        place(less.number()),
                        cells(mines)))
                .orElseGet(() -> in.text("only", more.mines(), place(more.number()), cells(mines), mines.size()));
    }

    private String free(Inference inference, List<Cell> free) {
        Constraint less = inference.less().orElseThrow();
        if (inference.more().isEmpty()) {
            return in.text(
                    "found", less.mines(), place(less.number()), cells(inference.mines()), cells(free), free.size());
        }
        Constraint more = inference.more().orElseThrow();
        return in.text(
                inference.mines().isEmpty() ? "shared" : "more-free",
                more.mines(),
                place(more.number()),
                more.mines() - less.mines(),
                less.mines(),
                place(less.number()),
                cells(inference.mines()),
                cells(free),
                free.size(),
                inference.mines().size());
    }

    /** Cells by name, as many as there are. */
    private String cells(List<Cell> cells) {
        List<String> names = cells.stream().map(this::name).toList();
        if (names.size() < 2) {
            return in.text("cells", names.size(), String.join("", names));
        }
        String first = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
        return in.text("cells", names.size(), in.text("and", first, names.get(names.size() - 1)));
    }

    private String name(Cell cell) {
        return marked.contains(cell)
                ? MinefieldGame.letter(marked.indexOf(cell)).toUpperCase(Locale.ROOT)
                : in.text("cell", cell.y() + 1, cell.x() + 1);
    }

    private String place(Cell number) {
        return in.text("place", number.y() + 1, number.x() + 1);
    }
}
