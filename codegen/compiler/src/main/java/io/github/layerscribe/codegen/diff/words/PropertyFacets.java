package io.github.layerscribe.codegen.diff.words;

import static io.github.layerscribe.codegen.diff.Aspect.BOUND;
import static io.github.layerscribe.codegen.diff.Aspect.CONSENT;
import static io.github.layerscribe.codegen.diff.Aspect.CURRENCY;
import static io.github.layerscribe.codegen.diff.Aspect.DEPRECATION;
import static io.github.layerscribe.codegen.diff.Aspect.FORMAT;
import static io.github.layerscribe.codegen.diff.Aspect.PRIVACY;
import static io.github.layerscribe.codegen.diff.Aspect.PROSE;
import static io.github.layerscribe.codegen.diff.Aspect.TYPE;
import static io.github.layerscribe.codegen.diff.Aspect.UNIT;
import static io.github.layerscribe.codegen.diff.Aspect.WIRE_NAME;

import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a property says, but for the values of its set. */
public final class PropertyFacets {

    public static final Turn PRIVACY_RANK =
            Turn.ranked(Arrays.stream(Privacy.values()).map(Privacy::word).toList());

    public static final List<Facet<PropertyDefinition>> ALL = List.of(
            Facet.of(WIRE_NAME, "name", PropertyDefinition::wireName),
            new Facet<>(TYPE, "type", PropertyFacets::type, Turn.OTHER),
            Facet.of(BOUND, "min", p -> PlanWords.number(p.rules().numbers().min()), Turn.LEAST),
            Facet.of(BOUND, "max", p -> PlanWords.number(p.rules().numbers().max()), Turn.MOST),
            Facet.of(BOUND, "decimals", p -> PlanWords.of(p.rules().numbers().decimals()), Turn.MOST),
            Facet.of(BOUND, "min_length", p -> PlanWords.of(p.rules().text().minLength()), Turn.LEAST),
            Facet.of(BOUND, "max_length", p -> PlanWords.of(p.rules().text().maxLength()), Turn.MOST),
            Facet.of(BOUND, "min_items", p -> PlanWords.of(p.rules().lists().minItems()), Turn.LEAST),
            Facet.of(BOUND, "max_items", p -> PlanWords.of(p.rules().lists().maxItems()), Turn.MOST),
            Facet.of(FORMAT, "format", p -> word(p.rules().text().format()), Turn.DEMAND),
            Facet.of(FORMAT, "pattern", p -> p.rules().text().pattern(), Turn.DEMAND),
            Facet.of(UNIT, "unit", p -> p.documentation().unit(), Turn.PRESENCE),
            new Facet<>(CURRENCY, "amount_in", (p, r) -> PlanWords.id(p.amountIn(), "properties", r), Turn.OTHER),
            Facet.of(PRIVACY, "privacy", p -> p.governance().privacy().word(), PRIVACY_RANK),
            new Facet<>(
                    CONSENT, "consent", (p, r) -> PlanWords.ids(p.governance().consent(), "consents", r), Turn.DEMANDS),
            new Facet<>(
                    DEPRECATION,
                    "deprecated",
                    (p, r) -> PlanWords.deprecation(p.deprecated(), "properties", r),
                    Turn.PRESENCE),
            new Facet<>(PROSE, "owner", (p, r) -> PlanWords.id(p.governance().owner(), "teams", r), Turn.OTHER),
            Facet.prose("description", PropertyDefinition::description),
            Facet.prose("example", p -> PlanWords.value(p.example())),
            Facet.prose("source", p -> p.documentation().source()),
            Facet.prose("x-", p -> PlanWords.extensions(p.declaration().extensions())));

    private PropertyFacets() {}

    private static @Nullable String word(@Nullable Format format) {
        return format == null ? null : format.word();
    }

    /** What values are; which set they are of is another question. A hash has a class of its own, and so is a type. */
    private static String type(PropertyDefinition property, Renames renames) {
        PropertyType element = property.type().elementType();
        String words = element.words();
        if (element instanceof PropertyType.OfSet) {
            words = "one of a set";
        } else if (element instanceof PropertyType.OfObject object) {
            words = renames.of("objects", object.objectId());
        } else if (property.isHash()) {
            words = "string (sha256)";
        }
        return property.type().isList() ? "list of " + words : words;
    }

    /** Which set values are of; two inline sets are told apart by their values alone. */
    public static String set(SetDefinition set, Renames renames) {
        return set.isInline() ? "values written inline" : renames.of("sets", set.id());
    }
}
