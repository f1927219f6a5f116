package tandem.protocols.language;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tandem.protocols.language.ProtocolProblem.Severity;

/** Gathers the problems of one file. What is found twice at one place, through {@code extends} say, is told once. */
final class Problems {
    private final String file;
    private final Set<ProtocolProblem> found = new LinkedHashSet<>();

    Problems(String file) {
        this.file = file;
    }

    void errorInFile(String what, String mend) {
        found.add(new ProtocolProblem(file, 0, 0, Severity.ERROR, Optional.empty(), what, mend));
    }

    /** What does not follow the grammar. */
    void error(Place place, String what, String mend) {
        found.add(
                new ProtocolProblem(file, place.line(), place.column(), Severity.ERROR, Optional.empty(), what, mend));
    }

    /** What a check found, as bad as the check says. */
    void found(Place place, Check check, String what, String mend) {
        found.add(new ProtocolProblem(
                file, place.line(), place.column(), check.severity(), Optional.of(check), what, mend));
    }

    boolean anyError() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    List<ProtocolProblem> sorted() {
        return found.stream()
                .sorted(Comparator.comparingInt(ProtocolProblem::line).thenComparingInt(ProtocolProblem::column))
                .toList();
    }
}
