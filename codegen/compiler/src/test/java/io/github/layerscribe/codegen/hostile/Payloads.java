package io.github.layerscribe.codegen.hostile;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that try to become something else: code in Java or JavaScript, markup, a comment's end, a template, a path, a
 * name that the language, the machine or the prototype already has, a name that another name turns into.
 *
 * <p>Code that got through says so: in Java by a system property, in JavaScript by a global.
 */
final class Payloads {

    /** The system property that planted Java sets. */
    static final String CANARY = "layerscribe.canary";

    private static final String JAVA = "System.setProperty(\"" + CANARY + "\", \"dead\");";
    private static final String SCRIPT = "globalThis.canary = 1";

    private Payloads() {}

    static List<String> all() {
        List<String> all = new ArrayList<>(BREAKOUTS);
        all.addAll(WORDS);
        all.addAll(INVISIBLE);
        all.addAll(PATHS);
        all.addAll(VALUES);
        return List.copyOf(all);
    }

    /** Out of comments, literals, templates, markup. */
    static final List<String> BREAKOUTS = List.of(
            "*/ static { " + JAVA + " } /*",
            "*/ " + SCRIPT + "; /*",
            "\\u002a\\u002f static { " + JAVA + " } \\u002f\\u002a",
            "*\\u002f " + SCRIPT + "; /\\u002a",
            "\\\\u002a/ \\uuu002a/ \\u00",
            "\"; static { " + JAVA + " } String x = \"",
            "\"; " + SCRIPT + "; \"",
            "\\\"; " + SCRIPT + "; //",
            "'; " + SCRIPT + "; '",
            "` + (" + SCRIPT + ") + `",
            "${" + SCRIPT + "} #{canary} {{canary}} [[canary]] <%= canary %> {% canary %}",
            "\" + new Object() { { " + JAVA + " } } + \"",
            "</script><script>" + SCRIPT + "</script>",
            "<!--<script>",
            "]]><img src=x onerror=\"" + SCRIPT + "\">",
            "<svg/onload=" + SCRIPT + "> &lt;b&gt; &#60;i&#62;",
            "[x](javascript:" + SCRIPT + ") ![y](data:text/html,x) <https://canary.example> | a | b |",
            "# heading\n* list\n> quote\n```\ncode\n```\n---\n| a | b |\n|---|---|",
            "</pre><script>" + SCRIPT + "</script><pre>{@code",
            "{@link java.lang.System#exit(int)} {@code } } } {{{ @ @deprecated @param x y",
            "//# sourceMappingURL=data:application/json;base64,AAAA",
            "// x\n" + SCRIPT + "\n//",
            "line\nbreak\rand\u0085more\u2028" + SCRIPT + "\u2029end",
            "$T $S $L $N $$ $W $> $< $[ $] $1T %s %n %1$s",
            "=cmd|' /C calc'!A0",
            "-->, */ }}}}} )))) ;;;; ",
            "\\",
            "\\u0022; " + JAVA + " //");

    /** Words that some language, object or prototype has taken. */
    static final List<String> WORDS = List.of(
            "class",
            "record",
            "var",
            "enum",
            "int",
            "null",
            "true",
            "_",
            "goto",
            "strictfp",
            "function",
            "await",
            "yield",
            "let",
            "arguments",
            "eval",
            "typeof",
            "undefined",
            "async",
            "of",
            "interface",
            "type",
            "any",
            "never",
            "unknown",
            "namespace",
            "declare",
            "readonly",
            "keyof",
            "number",
            "getClass",
            "get_class",
            "notify",
            "notify_all",
            "wait",
            "hash_code",
            "equals",
            "to_string",
            "finalize",
            "clone",
            "builder",
            "build",
            "write_to",
            "push_info",
            "name",
            "values",
            "value_of",
            "ordinal",
            "__proto__",
            "constructor",
            "prototype",
            "to_json",
            "object",
            "string",
            "list",
            "map",
            "error",
            "date",
            "system",
            "override",
            "java",
            "io",
            "window",
            "document",
            "self",
            "top",
            "data_layer",
            "event",
            "gtm",
            "module",
            "exports",
            "require",
            "default",
            "import",
            "x",
            "a_b",
            "a1",
            "con",
            "nul",
            "aux",
            "com1");

    /** What cannot be seen, or looks like something else, or folds into it. */
    static final List<String> INVISIBLE = List.of(
            "bidi \u202E txet \u2066 \u2069",
            "zero\u200Bwidth",
            "byte\uFEFForder",
            "soft\u00ADhyphen",
            "\u0000",
            "\u0007\u001B[31mred",
            "\u007F\u009B",
            "lone \uD83D end",
            "\uDE00\uD83D",
            "\uD83D\uDE00 \uD83C\uDDE9\uD83C\uDDEA",
            "caf\u00E9",
            "cafe\u0301",
            "CAFE\u0301",
            "\u0130d",
            "\u0131d",
            "Id",
            "ID",
            "stra\u00DFe",
            "STRASSE",
            "\u017Fhop",
            "\u212Ael",
            "\uFF53hop",
            "\u0455hop",
            "\u2028",
            " ",
            "",
            "\t",
            "a  b",
            " a",
            "a ");

    /** Paths and file names. */
    static final List<String> PATHS = List.of(
            "../../../../tmp/layerscribe-escaped",
            "..\\..\\escaped",
            "/tmp/layerscribe-escaped",
            "C:\\escaped",
            "\\\\server\\share",
            "file:///tmp/layerscribe-escaped",
            ".",
            "..",
            "a/b",
            "CON",
            "nul.txt",
            "aux.",
            "name.",
            "a:b",
            "a?b*c",
            "~/x",
            "$HOME/x",
            "x".repeat(300));

    /** Values that another reader would take for something else, or that take long. */
    static final List<String> VALUES = List.of(
            "1e400",
            "NaN",
            "-0",
            "0x1F",
            "010",
            "1_000",
            "99999999999999999999",
            "1.0.0",
            "-1",
            "2147483648",
            "2026-02-30",
            "+999999999-01-01",
            "true",
            "~",
            "*a",
            "&a x",
            "!!java.lang.Runtime x",
            "<<",
            "- a",
            "? a",
            "(a+)+$",
            "(a|a)*b",
            "[",
            "(?=a)a",
            "\\1",
            "a{1000}{1000}",
            "(".repeat(500),
            "[^\\u0000-\\uFFFF]*",
            "total = 1; canary",
            "sum(lines.price * sum(lines.price)) = 1",
            "total = 1 +- 1e9",
            "((((1",
            "total = total / 0",
            "https://canary.example/\"><script>",
            "javascript:" + SCRIPT,
            "${GA4_ID}; " + SCRIPT,
            "G-1');" + SCRIPT + "//",
            "iglu:com.acme/x\"y/jsonschema/1-0-0",
            "a | b",
            "list of list of string",
            "item",
            "ga4",
            "x-y",
            "y".repeat(70_000),
            "z ".repeat(5_000));
}
