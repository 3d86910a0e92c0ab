package io.github.layerscribe.codegen.cli;

import io.github.layerscribe.codegen.cli.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** One run of the command line within the test's own process. */
record Run(int exitCode, String out, String err) {

    /** As in a pipe. */
    static Run of(Object... arguments) {
        return in(false, Map.of(), arguments);
    }

    static Run in(boolean isTerminal, Map<String, String> environment, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = Terminal.of(new PrintWriter(out), new PrintWriter(err), isTerminal, environment);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = Layerscribe.run(terminal, words);
        return new Run(exitCode, unix(out), unix(err));
    }

    private static String unix(StringWriter text) {
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
