/**
 * Plans of other tools, read into plans of ours: what an importer is, what it hands back, and what was lost on the way.
 */
@NullMarked
package io.github.layerscribe.codegen.imports;

import org.jspecify.annotations.NullMarked;
