package io.github.layerscribe.requirements;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Skips a test whose tool is missing, or fails it where the tool is required. Public only because JUnit makes an instance. */
public final class RequirementCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findRepeatableAnnotations(context.getElement(), Needs.class).stream()
                .map(Needs::value)
                .filter(requirement -> !requirement.isMet())
                .findFirst()
                .map(RequirementCondition::skipOrFail)
                .orElseGet(() -> ConditionEvaluationResult.enabled("everything needed is here"));
    }

    private static ConditionEvaluationResult skipOrFail(Requirement requirement) {
        if (requirement.isRequired()) {
            throw new AssertionError(requirement.failureMessage());
        }
        SkipNotes.write(requirement);
        return ConditionEvaluationResult.disabled(requirement.skipMessage());
    }
}
