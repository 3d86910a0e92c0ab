package io.github.layerscribe.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;

/** What every diagnostic owes its reader, whatever the plan says. */
final class RefusalCheck {

    private RefusalCheck() {}

    /** A place inside the file, a rule, a sentence, and nothing that a terminal would obey. */
    static void hasItsPlace(HostilePlan plan, Diagnostic diagnostic) {
        String printed = DiagnosticReporter.plain().report(diagnostic);
        assertThat(diagnostic.range().line())
                .as("%s: %s", plan, printed)
                .isBetween(1, Math.max(1, diagnostic.range().file().lineCount()));
        assertThat(diagnostic.range().column()).as("%s: %s", plan, printed).isPositive();
        assertThat(diagnostic.rule()).as("%s: %s", plan, printed).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(diagnostic.message()).as("%s: %s", plan, printed).isNotBlank();
        assertThat(printed)
                .as("%s: what is printed", plan)
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\n]]");
    }
}
