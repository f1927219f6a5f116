package tandem.results.report.figure;

import java.util.List;
import tandem.results.report.markup.Element;

/**
 * The way of participants through a study: boxes one below another, and beside them who left.
 *
 * @param title what it shows
 * @param steps from top to bottom
 */
public record WayFigure(String title, List<Step> steps) {

    private static final double WIDTH = 640;
    private static final double BOX = 250;
    private static final double SIDE = 320;
    private static final double LINE = 18;
    private static final double PAD = 9;
    private static final double GAP = 16;
    private static final int MAIN_WORDS = 36;
    private static final int SIDE_WORDS = 46;

    public WayFigure {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param stays who is there, a line each
     * @param leaves who goes before the next step, a line each; none if nobody can
     */
    public record Step(List<String> stays, List<String> leaves) {
        public Step {
            stays = List.copyOf(stays);
            leaves = List.copyOf(leaves);
        }
    }

    /** The drawing; {@code id} is its own in the page. */
    public Element drawing(String id) {
        double height = 1;
        for (int i = 0; i < steps.size(); i++) {
            height += height(steps.get(i).stays()) + (i + 1 < steps.size() ? between(steps.get(i)) : 1);
        }
        Canvas canvas = new Canvas(id, WIDTH, height);
        double y = 1;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            box(canvas, 1, y, BOX, step.stays(), MAIN_WORDS);
            y += height(step.stays());
            if (i + 1 < steps.size()) {
                double next = y + between(step);
                canvas.line("flow", BOX / 2, y, BOX / 2, next - 1)
                        .line("flow", BOX / 2 - 4, next - 7, BOX / 2, next - 1)
                        .line("flow", BOX / 2 + 4, next - 7, BOX / 2, next - 1);
                if (!step.leaves().isEmpty()) {
                    double middle = (y + next) / 2;
                    canvas.line("flow", BOX / 2, middle, WIDTH - SIDE - 1, middle);
                    box(canvas, WIDTH - SIDE - 1, y + GAP, SIDE, step.leaves(), SIDE_WORDS);
                }
                y = next;
            }
        }
        return canvas.drawing(title, description());
    }

    private static void box(Canvas canvas, double x, double y, double width, List<String> lines, int atMost) {
        canvas.box("box", x, y, width, height(lines));
        for (int i = 0; i < lines.size(); i++) {
            canvas.words(i == 0 ? "strong" : "start", x + 10, y + PAD + LINE * i + 13, lines.get(i), atMost);
        }
    }

    private static double height(List<String> lines) {
        return 2 * PAD + LINE * lines.size();
    }

    private static double between(Step step) {
        return step.leaves().isEmpty() ? 2 * GAP : 2 * GAP + height(step.leaves());
    }

    private String description() {
        StringBuilder words = new StringBuilder();
        for (Step step : steps) {
            words.append(String.join(", ", step.stays())).append(". ");
            if (!step.leaves().isEmpty()) {
                words.append("Left: ").append(String.join(", ", step.leaves())).append(". ");
            }
        }
        return words.toString().strip();
    }
}
