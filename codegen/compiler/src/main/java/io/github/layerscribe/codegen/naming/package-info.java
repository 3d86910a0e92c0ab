/**
 * The one place where ids become Java, JavaScript and constant names; and which name was meant by one that is not there.
 */
@NullMarked
package io.github.layerscribe.codegen.naming;

import org.jspecify.annotations.NullMarked;
