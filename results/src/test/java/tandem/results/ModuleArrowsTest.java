package tandem.results;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tandem.results", importOptions = DoNotIncludeTests.class)
class ModuleArrowsTest {

    @ArchTest
    static final ArchRule resultsKnowNoWindowNoNetworkNoTask = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "ai.djl..", "tandem.xai..", "tandem.tasks..", "tandem.app..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("tandem.results.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theStoreKeepsItsFileToItself = noClasses()
            .that()
            .resideOutsideOfPackage("tandem.results.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "tandem.results.store.sqlite..",
                    "tandem.results.store.table..",
                    "tandem.results.store.writer..",
                    "tandem.results.store.chain..");

    @ArchTest
    static final ArchRule roomsOfTheStoreHaveNoCycles =
            slices().matching("tandem.results.store.(*)..").should().beFreeOfCycles();
}
