package tandem.xai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tandem.xai", importOptions = DoNotIncludeTests.class)
class ModuleArrowsTest {

    @ArchTest
    static final ArchRule networksKnowNoPeopleNoStudiesNoWindow = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..",
                    "java.sql..",
                    "tandem.protocols..",
                    "tandem.tasks..",
                    "tandem.results..",
                    "tandem.app..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("tandem.xai.(*)..").should().beFreeOfCycles();
}
