package io.github.layerscribe.codegen.agreement.readers;

import java.util.List;

/**
 * What the readers that run in Node say of a payload.
 *
 * @param warnings of the module's function
 * @param difference between what the function and Java's script pushed; empty where there is none
 * @param schema what the JSON Schema finds fault with; empty where it is valid
 */
public record NodeVerdict(List<String> warnings, String difference, String schema) {

    public NodeVerdict {
        warnings = List.copyOf(warnings);
    }
}
