package io.github.layerscribe.codegen.emit.java;

import com.palantir.javapoet.ClassName;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import java.util.List;

/**
 * What generated code says of a property wherever it is listed. Found once for each property: a plan of a thousand
 * events lists the same one hundreds of times.
 *
 * @param name the accessor, setter and parameter
 * @param constant the constant that holds the encoded name
 * @param stage the builder's stage that waits for it
 * @param elementType of a list the type of a member, else that of the value
 * @param reading the value, inside the record
 * @param setterDoc the comment of a method that sets it
 * @param needed what Javadoc says about the component where the property is required
 * @param optional the same where it is not
 */
record PropertyCode(
        PropertyDefinition property,
        String name,
        String constant,
        String stage,
        ValueKind kind,
        ClassName elementType,
        String reading,
        List<String> setterDoc,
        List<String> needed,
        List<String> optional) {

    static PropertyCode of(PropertyDefinition property, JavaNames names) {
        ValueKind kind = ValueKind.of(property);
        String name = names.table().accessorOf(property);
        PropertyDoc doc = new PropertyDoc(property, kind.type(property, names), names);
        return new PropertyCode(
                property,
                name,
                names.table().constantOf(property),
                names.table().stageOf(property),
                kind,
                kind.type(property, names),
                isLocal(name) ? "this." + name : name,
                new DocComment(2).paragraph(doc.sentence()).lines(),
                DocComment.tagLines("@param " + name, doc.parameter(true)),
                DocComment.tagLines("@param " + name, doc.parameter(false)));
    }

    /** Whether parameters and local variables of generated methods that read components are called so. */
    private static boolean isLocal(String name) {
        return switch (name) {
            case "sink", "violations", "left", "right", "element" -> true;
            default -> isFactor(name, "leftFactor") || isFactor(name, "rightFactor");
        };
    }

    private static boolean isFactor(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && name.chars().skip(prefix.length()).allMatch(c -> c >= '0' && c <= '9');
    }
}
