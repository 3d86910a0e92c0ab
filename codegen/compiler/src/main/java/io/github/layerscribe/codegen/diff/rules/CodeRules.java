package io.github.layerscribe.codegen.diff.rules;

import static io.github.layerscribe.codegen.diff.Bump.MAJOR;
import static io.github.layerscribe.codegen.diff.Bump.MINOR;
import static io.github.layerscribe.codegen.diff.Bump.PATCH;
import static io.github.layerscribe.codegen.diff.Direction.ADDED;
import static io.github.layerscribe.codegen.diff.Direction.OTHER;
import static io.github.layerscribe.codegen.diff.Direction.REMOVED;
import static io.github.layerscribe.codegen.diff.Direction.RENAMED;
import static io.github.layerscribe.codegen.diff.Direction.STRICTER;
import static io.github.layerscribe.codegen.diff.Grade.CODE;
import static io.github.layerscribe.codegen.diff.rules.Changes.in;
import static io.github.layerscribe.codegen.diff.rules.Changes.on;

import io.github.layerscribe.codegen.diff.Aspect;
import io.github.layerscribe.codegen.diff.CompatibilityRule;
import java.util.List;
import java.util.Set;

/** Changes of generated code and of what calls it. */
public final class CodeRules {

    /** The worst first. */
    public static final List<CompatibilityRule> ALL = List.of(
            new CompatibilityRule(
                    "definition-removed",
                    "A page, consent, set, property or object is gone",
                    CODE,
                    MAJOR,
                    "Nothing can use it any longer, and code that names its class does not compile.",
                    on(Aspect.DEFINITION, REMOVED)
                            .and(in(Set.of("pages", "consents", "sets", "properties", "objects")))),
            new CompatibilityRule(
                    "required-added",
                    "One more property is required",
                    CODE,
                    MAJOR,
                    "Code that does not set it does not compile; JavaScript callers that leave it out make a violation.",
                    on(Aspect.PRESENCE, STRICTER).or(on(Aspect.LISTING, ADDED).and(Changes::isRequired))),
            new CompatibilityRule(
                    "renamed",
                    "The same under another id",
                    CODE,
                    MAJOR,
                    "Classes, methods and functions have the new name, so code with the old one does not compile.",
                    on(Aspect.DEFINITION, RENAMED)
                            .and(in(Changes.ON_PAPER).negate())
                            .or(on(Aspect.VALUE, RENAMED))),
            new CompatibilityRule(
                    "set-class",
                    "A property takes its values from another set",
                    CODE,
                    MAJOR,
                    "The class of its values is another, so code that sets it does not compile.",
                    on(Aspect.SET, OTHER)),
            new CompatibilityRule(
                    "settable",
                    "The plan fixes what code has set, or the other way round",
                    CODE,
                    MAJOR,
                    "Code that sets it does not compile, or must set it now.",
                    on(Aspect.PRESENCE, OTHER)),
            new CompatibilityRule(
                    "required-order",
                    "Required properties stand in another order",
                    CODE,
                    MAJOR,
                    "Builders ask for them in that order, so code that builds it does not compile.",
                    on(Aspect.LIST_ORDER, STRICTER)),
            new CompatibilityRule(
                    "deprecated",
                    "Something should no longer be used",
                    CODE,
                    MINOR,
                    "Code that uses it is warned by the compiler.",
                    on(Aspect.DEPRECATION, ADDED)),
            new CompatibilityRule(
                    "order",
                    "Optional properties or values stand in another order",
                    CODE,
                    PATCH,
                    "Generated files differ; nothing that calls them does.",
                    on(Aspect.LIST_ORDER, OTHER)));

    private CodeRules() {}
}
