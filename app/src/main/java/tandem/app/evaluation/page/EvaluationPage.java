package tandem.app.evaluation.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tandem.app.evaluation.NetworkEvaluation;
import tandem.app.evaluation.PictureEvaluation;
import tandem.app.evaluation.finding.Findings;
import tandem.app.evaluation.finding.NetworkFindings;
import tandem.app.evaluation.table.ItemsNames;
import tandem.results.report.page.Article;
import tandem.results.report.page.Facts;
import tandem.results.report.page.Page;
import tandem.results.report.page.Section;

/** An evaluation as a page of HTML. */
public final class EvaluationPage {

    /** Stands near the beginning of every such page. */
    public static final String GENERATOR = "Tandem evaluation";

    private EvaluationPage() {}

    /**
     * The page; the same findings give the same text.
     *
     * @param software that computed
     */
    public static String of(Findings findings, String software) {
        Map<String, String> items = ItemsNames.of(findings.networkNames());
        List<Article> articles = new ArrayList<>();
        for (NetworkFindings network : findings.networks()) {
            String id = "network-" + (articles.size() + 1);
            articles.add(article(findings, network, items.get(network.network()), id));
        }
        if (findings.networks().size() > 1) {
            articles.add(NetworksArticle.of(findings, "networks"));
        }
        return new Page(GENERATOR, "Evaluation of explanation methods", facts(findings, software), articles)
                .text("Nothing was evaluated.");
    }

    private static Facts facts(Findings findings, String software) {
        NetworkEvaluation first = findings.evaluation().networks().get(0);
        return new Facts()
                .add("Networks", String.join(", ", findings.networkNames()))
                .add(
                        "Pictures",
                        Integer.toString(findings.evaluation().pictures().size()))
                .add("Methods", String.join(", ", first.methods()))
                .add("Explained", "what the network predicts of each picture")
                .add(
                        "Intervals",
                        findings.draws().count() + " draws of pictures, seed "
                                + findings.draws().seed())
                .add("Software", software);
    }

    private static Article article(Findings findings, NetworkFindings network, String items, String id) {
        List<Section> sections = List.of(
                MeansSection.of(network, id + "-means"),
                StabilitySection.of(network, findings.stability(), id + "-stability"),
                AgreementSection.of(network, id + "-agreement"),
                CostSection.of(network, id + "-cost"),
                StrataSection.of(network, items, id + "-strata"),
                MethodsSection.of(network.evaluation(), id + "-methods"));
        return new Article(id, network.network(), List.of(known(network).element()), sections);
    }

    private static Facts known(NetworkFindings network) {
        List<PictureEvaluation> pictures = network.evaluation().pictures();
        long labelled = pictures.stream().filter(one -> !one.label().isEmpty()).count();
        long right = pictures.stream().filter(one -> one.correct().equals("1")).count();
        Facts facts =
                new Facts().add("Right", labelled == 0 ? "truth not known" : right + " of " + labelled + " pictures");
        double share = NetworkEvaluation.mean(pictures.stream().mapToDouble(PictureEvaluation::maskShare));
        if (!Double.isNaN(share)) {
            facts.add(
                    "The thing covers",
                    Numbers.brief(100 * share) + " % of a picture on average: chance for relevance" + " mass and rank");
        }
        return facts;
    }
}
