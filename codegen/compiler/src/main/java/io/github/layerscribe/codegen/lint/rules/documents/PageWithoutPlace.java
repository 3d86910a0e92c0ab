package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.PageDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A page of which nobody can say where it is. */
public final class PageWithoutPlace implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "page-without-place")
            .purpose("A page has a path, or a description of the state it stands for.")
            .why("""
                    A page without a path is a state without an address, such as a dialog. Then only the \
                    description says when visitors are on it; without one nobody can test whether its events \
                    come from the right place.""")
            .bad("""
                    pages:
                      homepage_section: {}
                    """)
            .at("pages.homepage_section")
            .good("""
                    pages:
                      homepage_section: {description: A section of the home page that scrolled into view by half}
                    """)
            .origin(
                    "Sheet lolivier_homepage: \"homepage section\" stands in the column for the page type, all with the address of the home page.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PageDefinition page : plan.pages()) {
            if (page.paths().isEmpty() && page.description() == null) {
                findings.tell(
                        page,
                        page.range(),
                        "Nothing says where the page \"" + page.id() + "\" is.",
                        "Add path:, or for a state without an address a description:.");
            }
        }
    }
}
