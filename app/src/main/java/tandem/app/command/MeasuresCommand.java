package tandem.app.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tandem.results.measures.Measures;
import tandem.results.measures.computation.Definition;
import tandem.results.measures.computation.Measure;
import tandem.results.measures.computation.Need;
import tandem.results.measures.family.MeasureSettings;

/** {@code measures}: what can be measured. */
@Command(
        name = "measures",
        description = "Lists all measures: what they are, what they need of the design, their options and sources.",
        mixinStandardHelpOptions = true)
public final class MeasuresCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--json", description = "print them as JSON")
    private boolean json;

    public MeasuresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Definition> definitions = Measures.all(MeasureSettings.USUAL).stream()
                .map(Measure::definition)
                .toList();
        if (json) {
            Json.print(definitions, console.out());
        } else {
            definitions.forEach(this::tell);
        }
        return 0;
    }

    private void tell(Definition definition) {
        String options = definition.options().isEmpty() ? "" : "  [" + definition.optionsText() + "]";
        String needs = definition.needs().stream().map(Need::words).collect(Collectors.joining(", "));
        console.out()
                .printf(
                        Locale.ROOT,
                        "%s / %s%s%n    %s%s%n    needs: %s%n",
                        definition.family(),
                        definition.name(),
                        options,
                        definition.description(),
                        definition.source().isEmpty() ? "" : " (" + definition.source() + ")",
                        needs.isEmpty() ? "nothing" : needs);
    }
}
