package tandem.protocols;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tandem.protocols", importOptions = DoNotIncludeTests.class)
class ModuleArrowsTest {

    @ArchTest
    static final ArchRule protocolsKnowNoWindowNoDatabaseNoNetwork = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "java.sql..",
                    "ai.djl..",
                    "tandem.xai..",
                    "tandem.tasks..",
                    "tandem.results..",
                    "tandem.app..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("tandem.protocols.(*)..").should().beFreeOfCycles();
}
