package io.github.layerscribe.codegen.diagnostic.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;

/** Diagnostics whose texts and paths speak every format's own language. */
final class Hostile {

    static final List<String> TEXTS = List.of(
            "one\ntwo\r\nthree",
            "::error file=x::planted",
            "100%0A::warning::planted %25 %3A",
            "a,b=c:d;e",
            "]]><failure/><![CDATA[",
            "</failure></testcase>&amp;&#0;<!DOCTYPE x>",
            "\"},{\"rule\":\"planted\"",
            "[click me](http://example.com) \\[ [0]",
            "{0} {{1}} ${x}",
            "\u0000\u0001\u0008\u001B[31mred\u007F\u0085",
            "\u202Edlrow\u202C \u2066x\u2069 \uFEFF",
            "\u2028\u2029\uFFFE\uFFFF",
            "\uD800 alone, \uDC00 alone",
            "pair \uD83D\uDC5F, umlauts äöü",
            "");

    private Hostile() {}

    /** One diagnostic for each text, which is its message, its hint, its file's name and its other place. */
    static List<Diagnostic> diagnostics() {
        return TEXTS.stream().map(Hostile::diagnostic).toList();
    }

    static Diagnostic diagnostic(String text) {
        SourceFile file = new SourceFile("plans/" + text, "äöü " + text + "\nsecond\n");
        return Diagnostic.error("some-rule", new SourceRange(file, 1, 2, 1, 4), "It is " + text, text)
                .with(SourceRange.at(file, 2, 1), text);
    }

    static DiagnosticReport report(Diagnostic... diagnostics) {
        return new DiagnosticReport(List.of(diagnostics), List.of(), "1.2.3");
    }

    static DiagnosticReport report() {
        return report(diagnostics().toArray(Diagnostic[]::new));
    }
}
