package io.github.layerscribe.codegen.lint;

/** The page {@code RULES.md}: the register as people read it. */
final class PageOfRules {

    private PageOfRules() {}

    static String text() {
        StringBuilder page = new StringBuilder("""
                # Lint rules

                Made from the register `LintRules`; `explain <rule>` shows the same. A waiver silences a rule at a place for a
                while: `allow: [{rule: purpose-missing, at: events.purchase, because: The agency is asked, until: 2027-03-31}]`.

                | rule | category | reports as | purpose |
                |---|---|---|---|
                """);
        LintRules.all().forEach(rule -> {
            About about = rule.about();
            page.append("| [%s](#%s) | %s | %s | %s |\n"
                    .formatted(
                            about.id(),
                            about.id(),
                            about.category().word(),
                            about.severity().word(),
                            about.purpose().replace("|", "\\|")));
        });
        LintRules.all().forEach(rule -> append(page, rule.about()));
        return page.toString();
    }

    private static void append(StringBuilder page, About about) {
        About.Sample sample = about.sample();
        page.append(
                """

                ## %s

                %s

                %s

                Bad:

                ```yaml
                %s```

                Good:

                ```yaml
                %s```

                Seen in: %s
                """.formatted(about.id(), about.purpose(), about.why(), sample.bad(), sample.good(), sample.origin()));
    }
}
