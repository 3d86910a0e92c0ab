package io.github.layerscribe.codegen.cli.terminal;

import io.github.layerscribe.codegen.diagnostic.PrintableText;
import io.github.layerscribe.codegen.naming.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;

/** What a user is told when a verb does not end well. */
public final class Failures implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    private static final String VALUE_MISSING = "Missing required parameter for option";

    private final Terminal terminal;
    private final boolean isDebugging;

    /** For a run with these arguments. */
    public Failures(Terminal terminal, String... arguments) {
        this.terminal = terminal;
        this.isDebugging = List.of(arguments).contains("--debug");
    }

    @Override
    public int handleParseException(CommandLine.ParameterException e, String[] arguments) {
        return wrongUse(e.getCommandLine(), message(e), "");
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof WrongUse wrong) {
            return wrongUse(command, message(wrong), wrong.hint());
        }
        if (e instanceof IOException io) {
            return unreadable(command, io);
        }
        if (e instanceof UncheckedIOException io && io.getCause() != null) {
            return unreadable(command, io.getCause());
        }
        return ourBug(e);
    }

    /** What nobody foresaw. */
    public int ourBug(Throwable bug) {
        terminal.err().println("layerscribe: This is a bug of Layerscribe, sorry: " + bug);
        terminal.err()
                .println(
                        isDebugging
                                ? "Please report it to the project with what follows, and the plan if you may:"
                                : "Run again with --debug, and please report what it prints to the project,"
                                        + " with the plan if you may.");
        if (isDebugging) {
            bug.printStackTrace(terminal.err());
        }
        return ExitCode.OUR_BUG;
    }

    private int wrongUse(CommandLine command, String message, String hint) {
        String name = command.getCommandSpec().qualifiedName();
        terminal.err().println(name + ": " + printable(message));
        if (!hint.isEmpty()) {
            terminal.err().println(hint);
        }
        terminal.err().println("See \"" + name + " --help\".");
        return ExitCode.WRONG_USE;
    }

    private int unreadable(CommandLine command, IOException e) {
        terminal.err().println(command.getCommandSpec().qualifiedName() + ": " + printable(reason(e)));
        if (isDebugging) {
            e.printStackTrace(terminal.err());
        }
        return ExitCode.WRONG_USE;
    }

    /** Names of files, and what libraries quote of their content, may steer a terminal. */
    private static String printable(String message) {
        return message.lines().map(PrintableText::of).collect(Collectors.joining("\n"));
    }

    private static String reason(IOException e) {
        if (!(e instanceof FileSystemException file) || file.getFile() == null) {
            return message(e);
        }
        String path = "\"" + file.getFile().replace('\\', '/') + "\"";
        if (e instanceof NoSuchFileException) {
            return "There is no " + path + ".";
        }
        if (e instanceof AccessDeniedException) {
            return "Access to " + path + " is denied.";
        }
        String why = file.getReason();
        return path + " cannot be read or written" + (why == null ? "." : ": " + why + ".");
    }

    private static String message(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            String what = message((Exception) e).startsWith(VALUE_MISSING) ? " lacks its value: " : " is missing: ";
            return missing.getMissing().stream()
                    .map(argument -> name(argument) + what + String.join(" ", argument.description()))
                    .collect(Collectors.joining("\n"));
        }
        String message = message((Exception) e);
        if (message.contains("should be in KEY=VALUE format")) {
            return "\"" + e.getValue() + "\" has no value. Write a name, = and a value: --set=java.package=com.acme.";
        }
        return message.startsWith("Unknown subcommand")
                ? noCommand(String.valueOf(e.getValue()), e.getCommandLine())
                : message;
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }

    private static String unmatched(CommandLine.UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        String word = unmatched.getUnmatched().get(0).split("=", 2)[0];
        if (unmatched.isUnknownOption()) {
            List<String> names = command.getCommandSpec().optionsMap().keySet().stream()
                    .sorted()
                    .toList();
            return ("There is no option \"" + word + "\". " + Suggestion.didYouMean(word, names)).strip();
        }
        if (command.getSubcommands().isEmpty()) {
            return "\"" + word + "\" is one argument too many.";
        }
        return noCommand(word, command);
    }

    private static String noCommand(String word, CommandLine command) {
        return ("There is no command \"" + word + "\". "
                        + Suggestion.didYouMean(word, command.getSubcommands().keySet()))
                .strip();
    }

    private static String message(Exception e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
