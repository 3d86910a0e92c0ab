package io.github.layerscribe.codegen.naming;

import io.github.layerscribe.codegen.plan.ContextDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.SetDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that generated code bears: the one place where ids become Java and JavaScript.
 *
 * <p>Nothing is renamed silently: a name that would not compile, or that two things would share, is a diagnostic whose
 * fix is another id.
 */
public final class NameTable {

    private final TrackingPlan plan;
    private final Set<String> typesOfValues;

    private NameTable(TrackingPlan plan) {
        this.plan = plan;
        this.typesOfValues = Stream.concat(
                        plan.objects().all().stream().map(this::classOf),
                        plan.allSets().stream().map(this::classOf))
                .collect(Collectors.toSet());
    }

    /** The names of a plan. */
    public static NameTable of(TrackingPlan plan) {
        return new NameTable(plan);
    }

    /** {@code acme-shoes} is {@code AcmeShoesPlan}. */
    public String planClass() {
        return Words.upperCamel(plan.id()) + "Plan";
    }

    /** The last part of the default package: the plan's id without {@code -}. */
    public String planPackage() {
        return plan.id().replace("-", "");
    }

    /** {@code add_to_cart} is {@code AddToCart}. */
    public String classOf(EventDefinition event) {
        return Words.upperCamel(event.id());
    }

    /** {@code page} is {@code PageContext}. */
    public String classOf(ContextDefinition context) {
        return Words.upperCamel(context.id()) + "Context";
    }

    /** {@code experiment_variant} is {@code ExperimentVariant}. */
    public String classOf(ObjectDefinition object) {
        return objectClass(object.id());
    }

    /** The class of an object that a property type names by its id. */
    public String objectClass(String objectId) {
        return Words.upperCamel(objectId);
    }

    /** {@code payment_type} is {@code PaymentType}; an inline set is named after its property. */
    public String classOf(SetDefinition set) {
        return Words.upperCamel(set.id());
    }

    /** Accessor, record component, setter and parameter: {@code transaction_id} is {@code transactionId}. */
    public String accessorOf(PropertyDefinition property) {
        return Words.lowerCamel(property.id());
    }

    /** The stage of a builder that waits for a required property: {@code NeedsTransactionId}. */
    public String stageOf(PropertyDefinition property) {
        return "Needs" + Words.upperCamel(property.id());
    }

    /**
     * The private constant that holds a property's encoded name: {@code TRANSACTION_ID}.
     *
     * <p>Where a generated class needs the constant for itself, as {@code NAME}, or an object or a set is called the
     * same, as {@code X}, which the constant would hide, an {@code _} stands behind it: no id ends in one, so it meets no
     * other, and private names are nobody's promise.
     */
    public String constantOf(PropertyDefinition property) {
        String constant = Words.constant(property.id());
        return ReservedWords.isConstant(constant) || typesOfValues.contains(constant) ? constant + "_" : constant;
    }

    /** The enum constant of a set's value: {@code in-store} is {@code IN_STORE}. */
    public String constantOf(SetDefinition.Value value) {
        return Words.constant(value.id());
    }

    /** The JavaScript constant that describes an event: {@code ADD_TO_CART}. */
    public String shapeOf(EventDefinition event) {
        return Words.constant(event.id());
    }

    /** The JavaScript constant that describes a context: {@code PAGE_CONTEXT}. */
    public String shapeOf(ContextDefinition context) {
        return Words.constant(context.id()) + "_CONTEXT";
    }

    /** The JavaScript constant that describes an object: {@code ITEM}. */
    public String shapeOf(ObjectDefinition object) {
        return Words.constant(object.id());
    }

    /** The JavaScript function of a browser event: {@code pushAddToCart}. */
    public String functionOf(EventDefinition event) {
        return "push" + Words.upperCamel(event.id());
    }

    /** The JavaScript function of a context that the browser may push again: {@code pushPageContext}. */
    public String functionOf(ContextDefinition context) {
        return "push" + classOf(context);
    }
}
