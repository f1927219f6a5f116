package tandem.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tandem.app.study.InputException;
import tandem.protocols.study.Study;
import tandem.protocols.study.TaskSpec;
import tandem.results.cohort.Cohort;
import tandem.results.cohort.Member;
import tandem.results.imports.ImportedStudy;
import tandem.results.measures.trial.MeasuredTrial;
import tandem.results.store.EventStore;

/**
 * The pilot in a database.
 *
 * @param name of the study, its versions, and whether people or programs took part
 * @param task of its protocol; empty where that is not known
 * @param trials of those whom no exclusion rule leaves out, in the order of the database
 * @param attributes of the items in these trials
 */
record CalibratePilot(
        String name, Optional<TaskSpec> task, List<MeasuredTrial> trials, CalibrateAttributes attributes) {

    CalibratePilot {
        trials = List.copyOf(trials);
    }

    /**
     * Which pilot.
     *
     * @param study id; empty where there is one only
     * @param simulated whether programs are wanted though people took part
     */
    record Wanted(Optional<String> study, boolean simulated) {}

    /**
     * Finds it: all versions of a study together, people where there are any; imported data only where no study of that
     * name was run.
     *
     * @param told what one must know of it
     * @throws InputException if there is no such study, or there are several and none is named
     */
    static CalibratePilot in(EventStore store, Wanted wanted, Consumer<String> told) {
        List<Cohort> cohorts = Cohort.in(store);
        List<ImportedStudy> imports =
                store.imports().stream().map(ImportedStudy::of).toList();
        String id = id(store, cohorts, imports, wanted.study());
        List<Cohort> versions = cohorts.stream()
                .filter(cohort -> cohort.study().id().equals(id))
                .toList();
        if (versions.isEmpty()) {
            return imported(imports, id);
        }
        if (imports.stream().anyMatch(study -> study.name().equals(id))) {
            told.accept(id + ": data that were imported under this name do not count, since the study's own do — import"
                    + " them with another --name to calibrate on them");
        }
        boolean programs = wanted.simulated() || versions.stream().allMatch(Cohort::simulated);
        List<Cohort> ours = versions.stream()
                .filter(cohort -> cohort.simulated() == programs)
                .toList();
        if (ours.isEmpty()) {
            throw new InputException("--simulated: no programs took part in " + id + " — leave it out for the people");
        }
        ours.stream()
                .filter(cohort -> cohort.protocol().isEmpty())
                .forEach(cohort -> told.accept(id + " " + cohort.study().version()
                        + ": this version cannot read the protocol, so its exclusion rules are not known and leave nobody"
                        + " out; use the version that collected the data"));
        return of(store, id, ours);
    }

    private static CalibratePilot of(EventStore store, String id, List<Cohort> versions) {
        String names = versions.stream()
                .map(cohort -> cohort.study().version())
                .distinct()
                .collect(Collectors.joining(", "));
        List<MeasuredTrial> trials = new ArrayList<>();
        versions.forEach(cohort -> trials.addAll(cohort.trials()));
        return new CalibratePilot(
                id + " " + names + " (" + (versions.get(0).simulated() ? "simulated" : "people") + ")",
                versions.stream()
                        .flatMap(cohort -> cohort.protocol().stream())
                        .map(Study::task)
                        .findFirst(),
                trials,
                CalibrateAttributes.in(
                        store,
                        versions.stream()
                                .flatMap(cohort -> cohort.members().stream())
                                .filter(Member::analysed)
                                .map(member -> member.participant().record().id())
                                .toList()));
    }

    private static CalibratePilot imported(List<ImportedStudy> imports, String name) {
        return imports.stream()
                .filter(study -> study.name().equals(name))
                .findFirst()
                .map(study -> new CalibratePilot(
                        name + " (imported)", Optional.empty(), study.trials(), CalibrateAttributes.NONE))
                .orElseThrow();
    }

    private static String id(
            EventStore store, List<Cohort> cohorts, List<ImportedStudy> imports, Optional<String> wanted) {
        List<String> ids = Stream.concat(
                        cohorts.stream().map(cohort -> cohort.study().id()),
                        imports.stream().map(ImportedStudy::name))
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            throw new InputException(
                    store.file() + ": no study here — run or simulate a pilot first, or import data of one");
        }
        String names = String.join(", ", ids);
        if (wanted.isEmpty() && ids.size() > 1) {
            throw new InputException(
                    store.file() + ": several studies here: " + names + " — name the pilot with --study");
        }
        String id = wanted.orElse(ids.get(0));
        if (!ids.contains(id)) {
            throw new InputException(
                    store.file() + ": no study “" + id + "” here — --study names one of these: " + names);
        }
        return id;
    }
}
