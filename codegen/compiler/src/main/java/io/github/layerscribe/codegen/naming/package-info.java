/**
 * The one place where ids become Java, JavaScript and constant names.
 */
@NullMarked
package io.github.layerscribe.codegen.naming;

import org.jspecify.annotations.NullMarked;
