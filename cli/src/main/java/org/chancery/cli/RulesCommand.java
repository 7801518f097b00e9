package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import org.chancery.reader.rules.Lexicon;
import org.chancery.reader.rules.RuleFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code chancery rules}: for whoever edits the rules for acts, without building anything. */
@Command(
        name = "rules",
        description = "Tries and checks the rules for acts, also edited ones, without building anything.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        synopsisSubcommandLabel = "(check | try)")
final class RulesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** The command with its subcommands. */
    static CommandLine line(Surroundings surroundings, RuleReader.Loader loader) {
        return new CommandLine(new RulesCommand())
                .addSubcommand(new RulesCheckCommand(surroundings, loader))
                .addSubcommand(new RulesTryCommand(surroundings, loader));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "check or try is missing");
    }

    /** The lexicon with these files in place of the shipped ones; null, with one line said, when they have a fault. */
    static @Nullable Lexicon lexicon(List<Path> files, Surroundings surroundings) {
        try {
            return Lexicon.load(RuleFiles.replacing(files));
        } catch (IllegalArgumentException | IllegalStateException fault) {
            surroundings.errLine("chancery: " + fault.getMessage());
            return null;
        }
    }
}
