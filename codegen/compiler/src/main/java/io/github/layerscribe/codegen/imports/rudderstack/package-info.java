/**
 * Tracking plans of RudderStack.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.rudderstack;

import org.jspecify.annotations.NullMarked;
