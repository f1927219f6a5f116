package tandem.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tandem", importOptions = DoNotIncludeTests.class)
class ModuleArrowsTest {

    @ArchTest
    static final ArchRule nothingKnowsTheApp = noClasses()
            .that()
            .resideOutsideOfPackage("tandem.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tandem.app..");

    @ArchTest
    static final ArchRule commandsAndStudiesKnowNoToolkit = noClasses()
            .that()
            .resideInAnyPackage("tandem.app", "tandem.app.command..", "tandem.app.study..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..");

    @ArchTest
    static final ArchRule theAppLeavesSqlToTheStoreAndNetworksToTheirBundles = noClasses()
            .that()
            .resideInAPackage("tandem.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "ai.djl..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("tandem.app.(*)..").should().beFreeOfCycles();
}
