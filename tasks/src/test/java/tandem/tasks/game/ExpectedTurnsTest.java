package tandem.tasks.game;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import tandem.protocols.item.ItemPool;
import tandem.protocols.item.Turns;
import tandem.protocols.language.ProtocolReader;
import tandem.protocols.language.ShippedProtocols;
import tandem.protocols.session.Observation;
import tandem.protocols.study.ExplanationSpec;
import tandem.protocols.study.TaskParameters;
import tandem.protocols.study.TaskSpec;
import tandem.tasks.StimulusView;
import tandem.tasks.firegrid.FiregridTask;
import tandem.tasks.picture.Explained;
import tandem.tasks.picture.PicturePlace;
import tandem.xai.image.RgbImage;

/** Fires that are fought in turns, at the window's thread, and what of a later turn is painted when. */
@ExtendWith(ApplicationExtension.class)
class ExpectedTurnsTest {

    private static final Optional<ExplanationSpec> EXPLANATION = Optional.of(new ExplanationSpec("values", 0.5));

    private final Painted game = new Painted(fires());
    private final GameMaterials materials = new GameMaterials(game, List.of());
    private final Turns turns = game.pool().turns().orElseThrow();
    private final String first = game.pool().items().stream()
            .map(item -> item.item().id())
            .filter(item -> turns.at(item).offered().size() > 2)
            .findFirst()
            .orElseThrow();
    private final List<String> offered = turns.at(first).offered();

    @AfterEach
    void close() {
        materials.close();
    }

    @Test
    void whatWasExpectedIsNotPaintedAnewWhenItComes() {
        String next = expected(Optional.of(offered.get(0)));

        Observation shown = show(materials, next);

        assertThat(game.on(next)).hasSize(1).noneMatch(ExpectedTurnsTest::isWindows);
        assertThat(shown).isEqualTo(show(new GameMaterials(fires(), List.of()), next));
    }

    @Test
    void whatExplainsItsAdviceIsReadyToo() {
        String next = expected(Optional.of(offered.get(0)));
        String label = turns.at(next).item().advice().label();

        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.MINUTES.toMillis(1), () -> {
            StimulusView view = materials.newView("en", told -> {});
            view.showStimulus(next, EXPLANATION);
            view.showExplanation(next, label, EXPLANATION.orElseThrow());
            return view;
        });

        assertThat(game.explained(next)).hasSize(1).noneMatch(ExpectedTurnsTest::isWindows);
    }

    @Test
    void aTurnWithoutAnAnswerCanBeExpectedToo() {
        String next = expected(Optional.empty());

        Observation shown = show(materials, next);

        assertThat(game.on(next)).hasSize(1).noneMatch(ExpectedTurnsTest::isWindows);
        assertThat(shown).isEqualTo(show(new GameMaterials(fires(), List.of()), next));
    }

    @Test
    void whatWasNotExpectedIsPaintedWhenItComesAndLooksTheSame() {
        expected(Optional.of(offered.get(0)));
        String other = turns.after(first, Optional.of(offered.get(1)));

        Observation shown = show(materials, other);

        assertThat(game.on(other)).hasSize(1).allMatch(ExpectedTurnsTest::isWindows);
        assertThat(shown).isEqualTo(show(new GameMaterials(fires(), List.of()), other));
    }

    @Test
    void whoseMaterialsAreClosedExpectsNothing() {
        materials.close();

        materials.expect(first, Optional.of(offered.get(0)), EXPLANATION);

        assertThat(game.painted).isEmpty();
    }

    /** The id of what was made ready. */
    private String expected(Optional<String> answer) {
        String next = turns.after(first, answer);
        materials.expect(first, answer, EXPLANATION);
        await(() -> !game.on(next).isEmpty());
        // Its thread does one thing after another: what came before is kept.
        Optional<String> last = Optional.of(offered.get(offered.size() - 1));
        materials.expect(first, last, EXPLANATION);
        await(() -> !game.on(turns.after(first, last)).isEmpty());
        return next;
    }

    /** What is told of the picture that is shown, its hash among it. */
    private static Observation show(GameMaterials materials, String item) {
        List<Observation> told = new ArrayList<>();
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.MINUTES.toMillis(1), () -> {
            StimulusView view = materials.newView("en", told::add);
            view.showStimulus(item, Optional.empty());
            return view;
        });
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private static boolean isWindows(String thread) {
        return thread.contains("JavaFX");
    }

    private static void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(1, TimeUnit.MINUTES, condition::getAsBoolean);
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    /** Of the shipped design. */
    private static Game fires() {
        TaskSpec spec = ProtocolReader.read(ShippedProtocols.text("wildfire").orElseThrow(), "wildfire.yaml")
                .study()
                .orElseThrow()
                .task();
        GameTask task = new FiregridTask();
        return task.game(new TaskParameters(task.declaration().parameters(), spec.parameters()));
    }

    /** A game, and by which threads its pictures were painted. */
    private static final class Painted implements Game {

        private record Painting(String item, String thread) {}

        private final Game game;
        private final List<Painting> painted = new CopyOnWriteArrayList<>();
        private final List<Painting> explained = new CopyOnWriteArrayList<>();

        Painted(Game game) {
            this.game = game;
        }

        List<String> on(String item) {
            return on(painted, item);
        }

        List<String> explained(String item) {
            return on(explained, item);
        }

        private static List<String> on(List<Painting> all, String item) {
            return all.stream()
                    .filter(painting -> painting.item().equals(item))
                    .map(Painting::thread)
                    .toList();
        }

        @Override
        public ItemPool pool() {
            return game.pool();
        }

        @Override
        public RgbImage picture(String itemId) {
            painted.add(new Painting(itemId, Thread.currentThread().getName()));
            return game.picture(itemId);
        }

        @Override
        public List<PicturePlace> places(String itemId) {
            return game.places(itemId);
        }

        @Override
        public Explained explain(String itemId, String option, String explanation) {
            explained.add(new Painting(itemId, Thread.currentThread().getName()));
            return game.explain(itemId, option, explanation);
        }
    }
}
