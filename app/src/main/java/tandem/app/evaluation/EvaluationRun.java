package tandem.app.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tandem.app.evaluation.picture.EvaluatedPicture;
import tandem.xai.cost.CostMeter;
import tandem.xai.model.ExplainableModel;

/** Evaluates pictures, one network after the other, and keeps what is done. */
public final class EvaluationRun {

    private final Path out;
    private final Program program;
    private final CostMeter meter;
    private final Listener listener;

    /** Told of each picture. */
    public interface Listener {

        /**
         * A picture is done.
         *
         * @param worked whether it was worked at, and not only found
         * @param done pictures so far, over all networks
         */
        void done(boolean worked, int done);
    }

    /**
     * A run.
     *
     * @param out folder in which parts are kept
     */
    public EvaluationRun(Path out, Program program, CostMeter meter, Listener listener) {
        this.out = out;
        this.program = program;
        this.meter = meter;
        this.listener = listener;
    }

    /** What came out for all pictures. */
    public Evaluation of(NamedNetworks networks, EvaluationRequest request, List<EvaluatedPicture> pictures) {
        List<NetworkEvaluation> evaluations = new ArrayList<>();
        for (NamedNetworks.Named network : networks.all()) {
            try (ExplainableModel model = network.bundle().load()) {
                EvaluationPlan plan = EvaluationPlan.of(model, request);
                evaluations.add(new NetworkEvaluation(
                        network.name(), plan, evaluate(model, plan, pictures, evaluations.size() * pictures.size())));
            }
        }
        return new Evaluation(pictures, evaluations);
    }

    private List<PictureEvaluation> evaluate(
            ExplainableModel model, EvaluationPlan plan, List<EvaluatedPicture> pictures, int before) {
        EvaluationParts parts = new EvaluationParts(out, program, model.bundle(), plan);
        PictureEvaluator evaluator = new PictureEvaluator(model, plan, meter);
        List<PictureEvaluation> done = new ArrayList<>();
        for (EvaluatedPicture picture : pictures) {
            Optional<PictureEvaluation> found = parts.read(picture);
            done.add(found.orElseGet(() -> evaluator.of(picture)));
            if (found.isEmpty()) {
                parts.write(picture, done.get(done.size() - 1));
            }
            listener.done(found.isEmpty(), before + done.size());
        }
        return done;
    }
}
