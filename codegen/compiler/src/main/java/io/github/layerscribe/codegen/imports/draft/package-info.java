/**
 * What importers found, before it is a plan: here ids are chosen, equal properties become one, and the plan is written.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.draft;

import org.jspecify.annotations.NullMarked;
