package tandem.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;

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

    /** Motion disturbs some people, and a picture that fades in has no onset. */
    @ArchTest
    static final ArchRule nothingMovesByItselfInTheWindow = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("javafx.animation..")
                    .and(not(belongToAnyOf(PauseTransition.class, AnimationTimer.class, Animation.class))));

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
