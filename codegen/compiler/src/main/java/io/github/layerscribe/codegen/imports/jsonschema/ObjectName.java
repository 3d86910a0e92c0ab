package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.tree.SourceNode;

/** What an object is called: by the definition it was referred to, without a namespace, else by its property. */
final class ObjectName {

    private ObjectName() {}

    static SourceNode.Text of(JoinedSchema schema, SourceNode.Text property) {
        for (JoinedSchema.Found found : schema.all("$ref")) {
            if (found.value() instanceof SourceNode.Text reference) {
                String end = reference.text().substring(reference.text().lastIndexOf('/') + 1);
                String name = end.replaceFirst("^#", "").replaceFirst("(\\.schema)?\\.json#?$", "");
                name = name.substring(name.lastIndexOf('.') + 1);
                if (name.chars().anyMatch(Character::isLetter)) {
                    return new SourceNode.Text(name, reference.range());
                }
            }
        }
        return property;
    }

    /** One of {@code products} is a {@code product}. */
    static SourceNode.Text singular(SourceNode.Text list) {
        String name = list.text();
        String one = name;
        if (name.matches(".{2,}[^aeiou]ies")) {
            one = name.substring(0, name.length() - 3) + "y";
        } else if (name.matches(".*(sses|xes|ches|shes)")) {
            one = name.substring(0, name.length() - 2);
        } else if (name.matches(".{2,}[^su]s")) {
            one = name.substring(0, name.length() - 1);
        }
        return new SourceNode.Text(one, list.range());
    }
}
