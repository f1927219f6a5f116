package org.example.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import tandem.protocols.design.Chance;
import tandem.protocols.item.Item;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.PooledItem;
import tandem.protocols.study.TaskDeclaration;
import tandem.protocols.study.TaskParameter;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.text.LocalizedText;
import tandem.tasks.game.Game;
import tandem.tasks.game.GameHash;
import tandem.tasks.game.GameTask;
import tandem.tasks.game.ScheduledAdvisor;
import tandem.tasks.picture.Explained;
import tandem.tasks.raster.Canvas;
import tandem.tasks.raster.Outline;
import tandem.xai.image.RgbImage;

/** Is the number of dots even or odd? All that a task of one's own needs. */
public final class ParityTask extends GameTask {

    public ParityTask() {
        super(TaskDeclaration.ofGame(
                "parity",
                "whether the number of dots is even or odd",
                List.of(
                        TaskParameter.whole("dots", "dots at most", 5, 60, 20),
                        TaskParameter.accuracy(0.75),
                        TaskParameter.seed()),
                List.of("count")));
    }

    @Override
    protected Game game(TaskParameters parameters) {
        return new Parity(parameters);
    }

    /** The pictures of a study, and what the advisor says of each. */
    private static final class Parity implements Game {

        private static final List<String> OPTIONS = List.of("even", "odd");
        private static final int ITEMS = 100;
        private static final int SIDE = 400;
        private static final int RADIUS = 9;

        private final TaskParameters parameters;
        private final ItemPool pool;

        Parity(TaskParameters parameters) {
            this.parameters = parameters;
            ScheduledAdvisor advisor = new ScheduledAdvisor(
                    "parity", parameters.whole("seed"), ITEMS, parameters.decimal("accuracy"));
            List<PooledItem> items = new ArrayList<>();
            for (int i = 0; i < ITEMS; i++) {
                int truth = dots(i) % 2;
                int named = advisor.rightOn(i) ? truth : 1 - truth;
                items.add(new PooledItem(
                        new Item("p" + i, OPTIONS.get(truth), OptionalDouble.empty(), Map.of()),
                        advisor.advice(i, OPTIONS.get(named), OPTIONS)));
            }
            String all = parameters.toString();
            this.pool = new ItemPool(OPTIONS, items, GameHash.of(List.of("parity 1", all)), GameHash.of(List.of(all)));
        }

        @Override
        public ItemPool pool() {
            return pool;
        }

        @Override
        public RgbImage picture(String itemId) {
            int item = Integer.parseInt(itemId.substring(1));
            Canvas canvas = new Canvas(SIDE, SIDE);
            canvas.gradient(0xFBFAF7, 0xFBFAF7);
            int columns = 8;
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < columns * columns; place++) {
                places.add(place);
            }
            double cell = (double) SIDE / columns;
            for (int place : chance(item).shuffled(places).subList(0, dots(item))) {
                double x = cell * (place % columns + 0.5);
                double y = cell * (place / columns + 0.5);
                canvas.fill(Outline.ellipse(x, y, RADIUS, RADIUS), 0x2B3038);
            }
            return canvas.image();
        }

        /** The number that the advisor counted; a wrong one by one dot too many. */
        @Override
        public Explained explain(String itemId, String option, String explanation) {
            int dots = dots(Integer.parseInt(itemId.substring(1)));
            int counted = OPTIONS.get(dots % 2).equals(option) ? dots : dots + 1;
            return new Explained.Words(new LocalizedText(
                    Map.of("en", "I counted " + counted + " dots.", "fr", "J’ai compté " + counted + " points.")));
        }

        private int dots(int item) {
            return 3 + Chance.of("parity-dots", parameters.whole("seed"), item).below(parameters.whole("dots") - 2);
        }

        private Chance chance(int item) {
            return Chance.of("parity-places", parameters.whole("seed"), item);
        }
    }
}
