package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.brand.PlanTree;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.source.SourceFile;
import io.github.layerscribe.codegen.yaml.YamlNode;
import io.github.layerscribe.codegen.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The text of a plan as a test writes it, and what came of reading it. */
public record PlanText(Optional<TrackingPlan> read, List<Diagnostic> diagnostics) {

    private static final String TOP = "plan: acme\nversion: 1.0.0\ngoal: Sell shoes.\n";

    /** Sections under a top that is right; they begin in line 4. */
    public static PlanText sections(String sections) {
        return whole(TOP + sections);
    }

    /** Everything. */
    public static PlanText whole(String text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<TrackingPlan> plan = YamlReader.read(new SourceFile("acme.plan.yaml", text), diagnostics)
                .filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast)
                .flatMap(root -> PlanParser.parse(
                        PlanTree.alone(root, Set.of(root.range().file())), diagnostics));
        return new PlanText(plan, diagnostics.all());
    }

    /** The plan, which must have been accepted. */
    public TrackingPlan plan() {
        return read.orElseThrow(() -> new AssertionError(messages().toString()));
    }

    /** An event of the plan. */
    public EventDefinition event(String id) {
        return plan().events().get(id);
    }

    /** {@code line:column: error [rule] text}, in order. */
    public List<String> messages() {
        return diagnostics.stream()
                .map(Diagnostic::toString)
                .map(text -> text.substring("acme.plan.yaml:".length()))
                .toList();
    }

    /** {@code line:column [rule]}, in order. */
    public List<String> places() {
        return diagnostics.stream()
                .map(found -> found.range().line() + ":" + found.range().column() + " [" + found.rule() + "]")
                .toList();
    }

    /** The ids of the rules, in order. */
    public List<String> rules() {
        return diagnostics.stream().map(Diagnostic::rule).toList();
    }
}
