package org.chancery.views;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Views are pure: they know the model and nothing that keeps or reads it. */
class PackageDirectionTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.chancery.views");

    @Test
    void foldsKnowTheModelOnly() {
        classes()
                .that()
                .resideInAPackage("org.chancery.views")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.chancery.model..", "org.chancery.views")
                .check(CLASSES);
    }

    @Test
    void foldsDoNotKnowHowTheyAreWritten() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery.views")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.chancery.views.json..")
                .check(CLASSES);
    }
}
