package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.TrackingPlan;

/** A description that says the name again. */
public final class DescriptionEcho implements LintRule {

    private static final About ABOUT = About.warning(Category.DOCUMENTS, "description-echo")
            .purpose("A description says more than the name.")
            .why("""
                    "Shop currency: the currency of the shop" leaves every question open: whose, when, counted \
                    how, may it be absent? A description that only repeats the name looks complete and stops \
                    people from asking.""")
            .bad("""
                    properties:
                      document_title: {type: string, description: The title of the document}
                    """)
            .at("properties.document_title")
            .good("""
                    properties:
                      document_title: {type: string, description: "Headline as the editor saved it, without the name of the site"}
                    """)
            .origin(
                    "Segment plan.json: \"Optional boolean property\" describes \"optional boolean\", field after field.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (Prose.Text text : Prose.of(plan)) {
            if (text.key().equals("description")
                    && Prose.isEcho(text.text(), text.about().id())) {
                findings.tell(
                        text.about(),
                        text.range(),
                        "The description of \"" + text.about().id() + "\" only repeats its name: \"" + text.text()
                                + "\".",
                        "Say what it means, when it is there, how it is counted.");
            }
        }
    }
}
