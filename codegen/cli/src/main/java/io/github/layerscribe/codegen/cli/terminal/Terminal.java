package io.github.layerscribe.codegen.cli.terminal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Where a run prints: results to {@code out}, everything about the run itself to {@code err}, both in UTF-8 whatever the
 * locale.
 *
 * @param isInteractive whether a person sits in front of it, so that lines may be drawn over
 * @param hasColours whether results are coloured
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean isInteractive, boolean hasColours) {

    /** The streams of this process. */
    public static Terminal ofThisProcess() {
        return of(stream(FileDescriptor.out), stream(FileDescriptor.err), isTerminal(), System.getenv());
    }

    /**
     * Other streams.
     *
     * @param environment where {@code NO_COLOR}, {@code CLICOLOR_FORCE} and {@code TERM} are looked up
     */
    public static Terminal of(PrintWriter out, PrintWriter err, boolean isTerminal, Map<String, String> environment) {
        boolean isInteractive = isTerminal && !"dumb".equals(environment.get("TERM"));
        boolean isForced = !List.of("", "0").contains(environment.getOrDefault("CLICOLOR_FORCE", ""));
        boolean isRefused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(out, err, isInteractive, !isRefused && (isInteractive || isForced));
    }

    /** The same with or without colours, if the arguments ask for either. */
    public Terminal asAsked(String... arguments) {
        String line = String.join(" ", arguments).replace("--color ", "--color=") + " ";
        if (line.contains("--color=always ")) {
            return new Terminal(out, err, isInteractive, true);
        }
        return line.contains("--color=never ") ? new Terminal(out, err, isInteractive, false) : this;
    }

    /** Prints a text that ends with a line break, if it is not empty. */
    public void print(String text) {
        out.print(text);
    }

    private static PrintWriter stream(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new StandardStream(descriptor), StandardCharsets.UTF_8));
    }

    /** From JDK 22 on there is a console without a terminal too, and it says so. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJdk22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unexpected) {
            return false;
        }
    }
}
