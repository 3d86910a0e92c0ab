package io.github.layerscribe.codegen.maven;

import io.github.layerscribe.codegen.LintRun;
import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.format.DiagnosticReport;
import io.github.layerscribe.codegen.locate.OpenPlan;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Holds every rule against the tracking plan and writes reports for those who show them: code scanning, test results.
 *
 * <p>Fails the build where the plan has errors; with {@code failOn} {@code warning} also where it has warnings.
 */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class LintMojo extends PlanGoal {

    /** The plan: a file, or the folder that holds it and the files that it includes. */
    @Parameter(property = "layerscribe.plan", defaultValue = "${project.basedir}/src/main/datalayer", required = true)
    private File plan;

    /** What fails the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "layerscribe.failOn", defaultValue = "error", required = true)
    private String failOn;

    /** The reports to write: {@code json}, {@code sarif}, {@code junit}, {@code github}, {@code text}. */
    @Parameter(property = "layerscribe.formats", defaultValue = "sarif,junit", required = true)
    private List<String> formats;

    /** Where the reports go: {@code lint.sarif}, {@code lint.xml}, … */
    @Parameter(
            property = "layerscribe.reportsDirectory",
            defaultValue = "${project.build.directory}/layerscribe-reports",
            required = true)
    private File reportsDirectory;

    /** The day by which waivers and dates are judged, such as {@code 2026-11-22}; today in UTC unless given. */
    @Parameter(property = "layerscribe.today")
    private @Nullable String today;

    @Override
    File plan() {
        return plan;
    }

    @Override
    String participle() {
        return "checked";
    }

    @Override
    void run(OpenPlan plan) throws IOException, MojoFailureException {
        if (!List.of("error", "warning", "never").contains(failOn)) {
            throw new MojoFailureException("`failOn` is `error`, `warning` or `never`, not `" + failOn + "`.");
        }
        DiagnosticReport report = LintRun.report(plan.source(), day());
        Reports.of(formats, "lint").write(report, reportsDirectory.toPath());
        tell(report.diagnostics());
    }

    private LocalDate day() throws MojoFailureException {
        try {
            return today == null ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new MojoFailureException("`today` is a day such as `2026-11-22`, not `" + today + "`.", e);
        }
    }

    private void tell(List<Diagnostic> diagnostics) throws MojoFailureException {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        boolean fails = failOn.equals("error") && errors > 0 || failOn.equals("warning") && !diagnostics.isEmpty();
        if (fails) {
            throw new MojoFailureException(Refusal.textOf(diagnostics));
        }
        diagnostics.forEach(diagnostic -> getLog().warn(Refusal.textOf(diagnostic)));
        if (diagnostics.isEmpty()) {
            getLog().info("Tracking plan: nothing to say against it.");
        }
    }
}
