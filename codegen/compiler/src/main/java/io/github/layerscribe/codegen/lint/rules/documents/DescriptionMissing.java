package io.github.layerscribe.codegen.lint.rules.documents;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import org.jspecify.annotations.Nullable;

/** An event, property, object, context, set or consent that nobody has described. */
public final class DescriptionMissing implements LintRule {

    private static final About ABOUT = About.error(Category.DOCUMENTS, "description-missing")
            .purpose("Everything that is measured is described in a sentence.")
            .why("""
                    A name is not a definition: whether "value" holds tax, or "step" counts from 0, is decided by whoever \
                    builds it, differently on each page. The description goes into documents, Java and JavaScript, \
                    where it is read by the people who would guess otherwise.""")
            .bad("""
                    properties:
                      user_role: {type: string, example: editor}
                    """)
            .at("properties.user_role")
            .good("""
                    properties:
                      user_role: {type: string, description: What the signed-in user may do in this workspace, example: editor}
                    """)
            .origin("Segment plan.json: \"description\" is empty for the plan itself and for most properties.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        plan.consents().forEach(consent -> judge(consent, "consent", consent.description(), findings));
        plan.sets().forEach(set -> judge(set, "set", set.description(), findings));
        plan.properties().forEach(property -> judge(property, "property", property.description(), findings));
        plan.objects().forEach(object -> judge(object, "object", object.description(), findings));
        plan.contexts().forEach(context -> judge(context, "context", context.description(), findings));
        plan.events().forEach(event -> judge(event, "event", event.description(), findings));
    }

    private static void judge(Definition definition, String word, @Nullable String description, Findings findings) {
        if (description == null) {
            findings.tell(
                    definition,
                    definition.range(),
                    "The " + word + " \"" + definition.id() + "\" has no description.",
                    "Add description: and a sentence that somebody new understands.");
        }
    }
}
