package tandem.tasks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "tandem.tasks", importOptions = DoNotIncludeTests.class)
class ModuleArrowsTest {

    @ArchTest
    static final ArchRule tasksKnowNoDatabaseAndNoApp = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "tandem.results..", "tandem.app..");

    @ArchTest
    static final ArchRule onlyViewsImportJavaFx = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("View")
            .and()
            .haveNameNotMatching(".*View\\$.*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..");
}
