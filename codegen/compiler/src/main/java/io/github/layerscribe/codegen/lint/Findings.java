package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.source.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what one rule finds. A place is told once: what is wrong there for a second destination as well is mostly cured
 * with the first.
 */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();
    private final Set<SourceRange> places = new HashSet<>();

    /** Something about a definition; the place is its id, a key ({@code declaration().rangeOf("name")}) or a member. */
    public void tell(Definition about, SourceRange range, String message, String hint) {
        add(new Finding(about, range, message, hint, List.of()));
    }

    /** The same, with a second place to look at. */
    public void tell(Definition about, SourceRange range, String message, String hint, Diagnostic.Related related) {
        add(new Finding(about, range, message, hint, List.of(related)));
    }

    /** Something about the plan as such, which no waiver reaches. */
    public void tell(SourceRange range, String message, String hint) {
        add(new Finding(null, range, message, hint, List.of()));
    }

    private void add(Finding finding) {
        if (places.add(finding.range())) {
            all.add(finding);
        }
    }

    /** What was told so far. */
    public List<Finding> all() {
        return Collections.unmodifiableList(all);
    }
}
