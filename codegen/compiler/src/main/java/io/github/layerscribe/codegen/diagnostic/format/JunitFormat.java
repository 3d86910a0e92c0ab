package io.github.layerscribe.codegen.diagnostic.format;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * For CI servers that show test results: a suite for each file, a case for each diagnostic.
 *
 * <p>An error is a failure; JUnit has no word for warnings, so a warning is a case that passes and tells it as output.
 * Without diagnostics there is one case that passes, because many servers take a report without cases for a mistake.
 */
final class JunitFormat implements DiagnosticFormat {

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String purpose() {
        return "for CI servers that show test results, JUnit XML";
    }

    @Override
    public String write(DiagnosticReport report) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"layerscribe\" tests=\"")
                .append(Math.max(1, report.diagnostics().size()))
                .append("\" failures=\"")
                .append(report.errors())
                .append("\" errors=\"0\">\n");
        if (report.diagnostics().isEmpty()) {
            appendSuite(xml, "layerscribe", 1, 0);
            xml.append("    <testcase classname=\"layerscribe\" name=\"plan\"/>\n  </testsuite>\n");
        }
        Map<String, List<Diagnostic>> byFile = report.diagnostics().stream()
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.range().file().path(), TreeMap::new, Collectors.toList()));
        byFile.forEach((file, diagnostics) -> {
            long errors = diagnostics.stream().filter(Diagnostic::isError).count();
            appendSuite(xml, file, diagnostics.size(), errors);
            diagnostics.forEach(diagnostic -> appendCase(xml, diagnostic));
            xml.append("  </testsuite>\n");
        });
        return xml.append("</testsuites>\n").toString();
    }

    private static void appendSuite(StringBuilder xml, String name, int tests, long failures) {
        xml.append("  <testsuite name=\"")
                .append(XmlText.attribute(name))
                .append("\" tests=\"")
                .append(tests)
                .append("\" failures=\"")
                .append(failures)
                .append("\" errors=\"0\" skipped=\"0\">\n");
    }

    private static void appendCase(StringBuilder xml, Diagnostic diagnostic) {
        String place = diagnostic.range().line() + ":" + diagnostic.range().column();
        xml.append("    <testcase classname=\"")
                .append(XmlText.attribute(diagnostic.range().file().path()))
                .append("\" name=\"")
                .append(XmlText.attribute(diagnostic.rule() + " " + place))
                .append("\">\n      ");
        String shown = XmlText.content(DiagnosticReporter.plain().report(diagnostic));
        if (diagnostic.isError()) {
            xml.append("<failure type=\"")
                    .append(XmlText.attribute(diagnostic.rule()))
                    .append("\" message=\"")
                    .append(XmlText.attribute(diagnostic.text()))
                    .append("\">")
                    .append(shown)
                    .append("</failure>");
        } else {
            xml.append("<system-out>").append(shown).append("</system-out>");
        }
        xml.append("\n    </testcase>\n");
    }
}
