package tandem.results.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private final List<Integer> things = IntStream.range(0, 500).boxed().toList();
    private final List<Integer> taken = new ArrayList<>();

    @Test
    void resultsComeInTheOrderOfTheThingsHoweverLongEachTakes() throws IOException {
        InOrder.work(
                things,
                thing -> {
                    // Every other one makes the next wait for it.
                    if (thing % 2 == 0) {
                        Thread.yield();
                    }
                    return thing;
                },
                taken::add);

        assertThat(taken).isEqualTo(things);
    }

    @Test
    void onlyAFewResultsWaitToBeTaken() throws IOException {
        AtomicInteger done = new AtomicInteger();
        List<Integer> waiting = new ArrayList<>();

        InOrder.work(things, thing -> done.incrementAndGet(), result -> {
            taken.add(result);
            waiting.add(done.get() - taken.size());
        });

        assertThat(waiting).allMatch(count -> count <= Runtime.getRuntime().availableProcessors());
    }

    @Test
    void theFirstFailureEndsTheWorkAndIsTold() {
        assertThatThrownBy(() -> InOrder.work(
                        things,
                        thing -> {
                            if (thing >= 40) {
                                throw new IllegalStateException("thing " + thing);
                            }
                            return thing;
                        },
                        taken::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("thing 40");
        assertThat(taken).isEqualTo(things.subList(0, 40));
    }

    @Test
    void whoCannotTakeMoreEndsTheWork() {
        assertThatThrownBy(() -> InOrder.work(things, thing -> thing, result -> {
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class);
    }
}
