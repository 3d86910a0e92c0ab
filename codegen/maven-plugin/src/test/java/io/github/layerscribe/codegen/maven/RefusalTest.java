package io.github.layerscribe.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.CodegenResult;
import io.github.layerscribe.codegen.CodegenResult.Outcome;
import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.output.OutputChanges;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final SourceFile FILE = new SourceFile("shop.yaml", "plan: shop\nversion: 1 error [x]\n");

    @Test
    void tellsEveryErrorWithItsPlaceRuleAndLine() {
        List<Diagnostic> diagnostics = List.of(
                Diagnostic.warning("unused", SourceRange.at(FILE, 1, 7), "Nobody uses it.", ""),
                Diagnostic.error("version", SourceRange.at(FILE, 2, 10), "\"1\" needs three numbers: 1.0.0.", ""));
        CodegenResult result = new CodegenResult(Outcome.REFUSED, diagnostics, OutputChanges.none(0));

        assertThat(Refusal.textOf(result)).isEqualTo("""
                The tracking plan has 1 error; nothing was generated.
                shop.yaml:1:7: warning [unused] Nobody uses it.
                    plan: shop
                          ^
                shop.yaml:2:10: [version] "1" needs three numbers: 1.0.0.
                    version: 1 error [x]
                             ^""");
    }

    @Test
    void tellsWhatIsInTheWay() {
        OutputChanges changes = new OutputChanges(List.of(), List.of(), 0, List.of("`a` is a link.", "`b` too."));
        assertThat(Refusal.textOf(new CodegenResult(Outcome.REFUSED, List.of(), changes)))
                .isEqualTo("Nothing was generated.\n`a` is a link.\n`b` too.");
    }
}
