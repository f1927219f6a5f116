package tandem.tasks.feeding;

import java.util.ArrayList;
import java.util.List;
import tandem.protocols.study.AnswerForm;
import tandem.tasks.game.ExplanationNames;
import tandem.tasks.game.GameTexts;
import tandem.tasks.game.OptionLetters;
import tandem.tasks.picture.Explained;

/** How it can be explained why a feeding is advised. */
enum FeedingExplanation {
    /**
     * Between which amounts of each plant that matters the colony grows most, as the tree's leaf says. Where the advice is wrong, the
     * range of the plant in which it errs is moved so that it holds what is advised.
     */
    REASONS,
    /** That it was worked out, in words. */
    ASSURANCE;

    private static final GameTexts TEXTS = new GameTexts(FeedingExplanation.class);
    private static final ExplanationNames<FeedingExplanation> NAMES = new ExplanationNames<>(FeedingExplanation.class);

    /** The words in protocol files. */
    static List<String> words() {
        return NAMES.words();
    }

    /** The explanation of that word, which must be one of {@link #words}. */
    static FeedingExplanation named(String word) {
        return NAMES.named(word);
    }

    /** Why a feeding is advised. */
    Explained of(FeedingGame game, String option) {
        Amounts advised = new Amounts(AnswerForm.Amounts.read(option));
        return this == ASSURANCE
                ? new Explained.Words(TEXTS.each(in -> in.text("assurance")))
                : new Explained.Words(
                        TEXTS.each(in -> reasons(in, game.setting().tree(), advised)));
    }

    private static String reasons(GameTexts.In in, GrowthTree tree, Amounts advised) {
        List<LeafBox> best = tree.boxes().stream()
                .filter(leaf -> leaf.growth() == tree.best())
                .toList();
        LeafBox box = best.stream()
                .filter(leaf -> leaf.nearest(advised).equals(advised))
                .findFirst()
                .orElse(best.get(0));
        List<String> ranges = new ArrayList<>();
        for (int resource = 0; resource < Amounts.RESOURCES; resource++) {
            int least = box.least().of(resource);
            int most = box.most().of(resource);
            if (least > 0 || most < Amounts.MOST) {
                int moved = moved(least, most, advised.of(resource));
                ranges.add(
                        least == most
                                ? in.text("exactly", OptionLetters.capital(resource), moved)
                                : in.text("between", OptionLetters.capital(resource), moved, moved + most - least));
            }
        }
        return in.text("reasons", String.join(in.text("and"), ranges));
    }

    /** The least amount of a range as wide that holds what is advised, moved no further than it must. */
    private static int moved(int least, int most, int advised) {
        return advised < least ? advised : advised > most ? advised - (most - least) : least;
    }
}
