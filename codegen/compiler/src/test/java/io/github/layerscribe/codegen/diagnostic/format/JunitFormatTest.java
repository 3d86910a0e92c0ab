package io.github.layerscribe.codegen.diagnostic.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.DiagnosticReporter;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitFormatTest {

    private final JunitFormat format = new JunitFormat();

    @Test
    void anErrorIsAFailureAndAWarningACaseThatPasses() throws Exception {
        SourceFile file = new SourceFile("a.yaml", "one\ntwo\n");
        Diagnostic error = Diagnostic.error("some-rule", new SourceRange(file, 1, 1, 1, 4), "A < B.", "Say \"C\".");
        Diagnostic warning = Diagnostic.warning("other-rule", new SourceRange(file, 2, 1, 2, 4), "Hm.", "");

        String xml = format.write(Hostile.report(error, warning));

        assertThat(xml).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="layerscribe" tests="2" failures="1" errors="0">
                  <testsuite name="a.yaml" tests="2" failures="1" errors="0" skipped="0">
                    <testcase classname="a.yaml" name="some-rule 1:1">
                      <failure type="some-rule" message="A &#x3c; B. Say &#x22;C&#x22;.">a.yaml:1:1: error [some-rule] A &#x3c; B. Say &#x22;C&#x22;.
                    one
                    ^^^
                </failure>
                    </testcase>
                    <testcase classname="a.yaml" name="other-rule 2:1">
                      <system-out>a.yaml:2:1: warning [other-rule] Hm.
                    two
                    ^^^
                </system-out>
                    </testcase>
                  </testsuite>
                </testsuites>
                """);
        assertThat(parse(xml).getElementsByTagName("testcase").getLength()).isEqualTo(2);
    }

    @Test
    void aPlanWithoutDiagnosticsIsACaseThatPasses() throws Exception {
        Document read = parse(format.write(Hostile.report(new Diagnostic[0])));

        assertThat(read.getDocumentElement().getAttribute("tests")).isEqualTo("1");
        assertThat(read.getElementsByTagName("testcase").getLength()).isEqualTo(1);
        assertThat(read.getElementsByTagName("failure").getLength()).isZero();
    }

    @Test
    void hostileTextsAreReadBackExactlyAsFarAsXmlCanHoldThem() throws Exception {
        Document read = parse(format.write(Hostile.report()));

        List<Diagnostic> written = Hostile.diagnostics().stream()
                .sorted(Comparator.comparing(
                        diagnostic -> diagnostic.range().file().path()))
                .toList();
        assertThat(read.getElementsByTagName("*").getLength()).isEqualTo(1 + 3 * written.size());
        for (int i = 0; i < written.size(); i++) {
            Diagnostic expected = written.get(i);
            Element failure = (Element) read.getElementsByTagName("failure").item(i);
            Element test = (Element) failure.getParentNode();
            assertThat(failure.getAttribute("message")).isEqualTo(legal(expected.text()));
            assertThat(failure.getTextContent())
                    .isEqualTo(legal(DiagnosticReporter.plain().report(expected)));
            assertThat(test.getAttribute("classname"))
                    .isEqualTo(legal(expected.range().file().path()));
        }
    }

    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]", "\uFFFD");
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
