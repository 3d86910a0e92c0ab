package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.emit.EmitOptions;
import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * A plan, the names of the code made from it, and the package that the code lives in.
 *
 * @param properties what {@link #codeOf} has found so far
 */
record JavaNames(
        TrackingPlan plan,
        NameTable table,
        String packageName,
        EmitOptions options,
        Map<PropertyDefinition, PropertyCode> properties) {

    static JavaNames of(TrackingPlan plan, EmitOptions options) {
        return new JavaNames(
                plan, NameTable.of(plan), options.get(JavaEmitter.PACKAGE), options, new IdentityHashMap<>());
    }

    /** What code says of a property wherever it is listed. */
    PropertyCode codeOf(PropertyDefinition property) {
        PropertyCode code = properties.get(property);
        if (code == null) {
            code = PropertyCode.of(property, this);
            properties.put(property, code);
        }
        return code;
    }

    /** A generated type. */
    ClassName type(String simpleName) {
        return ClassName.get(packageName, simpleName);
    }

    /** The type generated for a set or an object. */
    ClassName typeOf(PropertyType type) {
        if (type instanceof PropertyType.OfSet of) {
            return type(table.classOf(of.set()));
        }
        return type(table.objectClass(((PropertyType.OfObject) type).objectId()));
    }
}
