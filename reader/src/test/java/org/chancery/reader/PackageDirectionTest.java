package org.chancery.reader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Imports point one way, and the build proves it. */
class PackageDirectionTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery.reader");

    @Test
    void packagesFormNoRing() {
        SlicesRuleDefinition.slices()
                .matching("org.chancery.reader.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onlyOnePackageKnowsTheLanguageLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.chancery.reader.language..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void syntaxKnowsNothingPolitical() {
        noClasses()
                .that()
                .resideInAnyPackage("org.chancery.reader.language..", "org.chancery.reader.predication..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.chancery.gazetteer..",
                        "org.chancery.reader.rules..",
                        "org.chancery.reader.event..",
                        "org.chancery.reader.entity..",
                        "org.chancery.reader.claim..")
                .check(CLASSES);
    }

    @Test
    void noStepKnowsTheFacade() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.reader.*..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.chancery.reader.Reader")
                .check(CLASSES);
    }
}
