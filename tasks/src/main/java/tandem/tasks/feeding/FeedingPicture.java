package tandem.tasks.feeding;

import java.util.List;
import java.util.stream.IntStream;
import tandem.protocols.design.Chance;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.raster.Canvas;
import tandem.tasks.raster.Lettering;
import tandem.tasks.raster.Outline;
import tandem.xai.image.RgbImage;

/**
 * Paints a game before a turn: above, the colony and how many it is; below, where turns are told of, what was fed of each plant
 * and by how many the colony grew, and under it, framed where it differs, what should have been fed.
 */
record FeedingPicture(FeedingGame game) {

    /** Of the picture in pixels, which is square. */
    static final int SIDE = 640;

    /** More animals do not find room; the number tells. */
    private static final int MOST_ANIMALS = 96;

    private static final int IN_A_ROW = 16;
    private static final int WANDER = 11;
    private static final double MEADOW = 330;
    private static final double FIRST_ROW = 400;
    private static final double ROW = 56;
    private static final double FIRST_PLANT = 150;
    private static final double PLANT = 72;
    private static final double RESULT = 560;
    private static final int PAPER = 0xFBFAF7;
    private static final int GRASS = 0xE3EBDD;
    private static final int INK = 0x2B3038;
    private static final int QUIET = 0x6B7280;
    private static final int LINE = 0xD8D5CC;
    private static final int ANIMAL = 0x6F86B5;
    private static final int BELLY = 0x9DB0D4;
    private static final int INSTEAD = 0xC2410C;

    RgbImage plain() {
        Canvas canvas = new Canvas(SIDE, SIDE);
        canvas.gradient(PAPER, PAPER);
        canvas.fill(Outline.rectangle(0, 0, SIDE, MEADOW), GRASS);
        int size = game.husbandry().colony().size();
        Chance.of("feeding-meadow", game.setting().seed())
                .shuffled(IntStream.range(0, MOST_ANIMALS).boxed().toList())
                .subList(0, Math.min(MOST_ANIMALS, size))
                .stream()
                .sorted()
                .forEach(place -> animal(canvas, place));
        write(canvas, new Lettering(34, 4.5), String.valueOf(size), SIDE / 2.0, MEADOW - 32, INK);
        List<FeedingGame.ToldTurn> told = game.told();
        if (!told.isEmpty()) {
            heads(canvas);
        }
        double y = FIRST_ROW;
        for (FeedingGame.ToldTurn turn : told) {
            y = row(canvas, turn, y);
        }
        return canvas.image();
    }

    private void animal(Canvas canvas, int index) {
        Chance chance = Chance.of("feeding-animal", game.setting().seed(), index);
        double x = 34 + 38 * (index % IN_A_ROW) + (chance.below(WANDER) - WANDER / 2);
        double y = 36 + 40.0 * (index / IN_A_ROW) + (chance.below(WANDER) - WANDER / 2);
        canvas.fill(Outline.ellipse(x - 6, y - 13, 3.5, 8), ANIMAL);
        canvas.fill(Outline.ellipse(x + 6, y - 13, 3.5, 8), ANIMAL);
        canvas.fill(Outline.ellipse(x, y, 13, 14), ANIMAL);
        canvas.fill(Outline.ellipse(x, y + 5, 7.5, 7), BELLY);
        canvas.fill(Outline.ellipse(x - 4.5, y - 4, 2, 2.4), INK);
        canvas.fill(Outline.ellipse(x + 4.5, y - 4, 2, 2.4), INK);
    }

    private static void heads(Canvas canvas) {
        for (int plant = 0; plant < Amounts.RESOURCES; plant++) {
            write(canvas, new Lettering(15, 2), OptionLetters.capital(plant), x(plant), FIRST_ROW - 40, QUIET);
        }
    }

    /** @return where the next row begins */
    private static double row(Canvas canvas, FeedingGame.ToldTurn told, double y) {
        FeedingTurn turn = told.turn();
        write(canvas, new Lettering(17, 2.2), String.valueOf(turn.number()), 60, y, QUIET);
        for (int plant = 0; plant < Amounts.RESOURCES; plant++) {
            write(canvas, new Lettering(22, 3), String.valueOf(turn.fed().of(plant)), x(plant), y, INK);
        }
        String change = turn.change() > 0 ? "+" + turn.change() : String.valueOf(turn.change());
        write(canvas, new Lettering(22, 3), change, RESULT, y, INK);
        double next = y + ROW;
        told.instead().ifPresent(instead -> instead(canvas, turn.fed(), instead, next - 8));
        double end = next + (told.instead().isPresent() ? ROW : 0);
        canvas.fill(Outline.rectangle(40, end - 30, SIDE - 40.0, end - 29), LINE);
        return end;
    }

    private static void instead(Canvas canvas, Amounts fed, Amounts instead, double y) {
        for (int plant = 0; plant < Amounts.RESOURCES; plant++) {
            boolean differs = instead.of(plant) != fed.of(plant);
            if (differs) {
                canvas.fill(Outline.rectangle(x(plant) - 21, y - 21, x(plant) + 21, y + 21), INSTEAD);
                canvas.fill(Outline.rectangle(x(plant) - 18, y - 18, x(plant) + 18, y + 18), PAPER);
            }
            write(
                    canvas,
                    new Lettering(22, 3),
                    String.valueOf(instead.of(plant)),
                    x(plant),
                    y,
                    differs ? INSTEAD : QUIET);
        }
        canvas.fill(Outline.polygon(RESULT, y - 16, RESULT + 14, y + 2, RESULT - 14, y + 2), INSTEAD);
        canvas.fill(Outline.rectangle(RESULT - 5, y, RESULT + 5, y + 14), INSTEAD);
    }

    private static double x(int plant) {
        return FIRST_PLANT + PLANT * plant;
    }

    private static void write(Canvas canvas, Lettering lettering, String text, double x, double y, int colour) {
        lettering.strokes(text, x, y).forEach(stroke -> canvas.fill(stroke, colour));
    }
}
