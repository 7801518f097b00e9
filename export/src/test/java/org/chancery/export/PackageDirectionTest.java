package org.chancery.export;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Exports know findings and their JSON, not where they are kept or who asks. */
class PackageDirectionTest {

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chancery.export");

    @Test
    void exportsKnowModelAndJsonOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.chancery.store..",
                        "org.chancery.views..",
                        "org.chancery.reader..",
                        "org.chancery.gazetteer..",
                        "org.chancery.cli..")
                .check(classes);
    }

    @Test
    void codesAndFilesKnowNoLayout() {
        noClasses()
                .that()
                .resideInAnyPackage("..export.code", "..export.file")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.chancery.export",
                        "..export.row",
                        "..export.flat",
                        "..export.graph",
                        "..export.linked",
                        "..export.verify")
                .check(classes);
    }

    @Test
    void layoutsDoNotKnowEachOther() {
        for (String one : new String[] {"row", "flat", "graph", "linked"}) {
            for (String other : new String[] {"row", "flat", "graph", "linked"}) {
                if (!one.equals(other)) {
                    noClasses()
                            .that()
                            .resideInAPackage("..export." + one)
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("..export." + other)
                            .check(classes);
                }
            }
        }
    }
}
