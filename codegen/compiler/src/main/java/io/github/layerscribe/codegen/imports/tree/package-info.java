/**
 * Files of other tools as trees whose nodes know where they stand.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.tree;

import org.jspecify.annotations.NullMarked;
