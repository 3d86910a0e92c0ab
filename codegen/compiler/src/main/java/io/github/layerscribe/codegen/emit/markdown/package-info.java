/**
 * The plan as Markdown, for the people who agreed on it.
 */
@NullMarked
package io.github.layerscribe.codegen.emit.markdown;

import org.jspecify.annotations.NullMarked;
