/**
 * JSON Schema, drafts 4 to 2020-12, read into properties; and the importer of folders of schemas.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.jsonschema;

import org.jspecify.annotations.NullMarked;
