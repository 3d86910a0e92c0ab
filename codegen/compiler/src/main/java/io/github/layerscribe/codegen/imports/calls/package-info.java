/**
 * Rules about the calls of customer data tools: track, page, screen, identify, group.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.calls;

import org.jspecify.annotations.NullMarked;
