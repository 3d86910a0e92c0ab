/**
 * Who uses what: how far a change goes.
 */
@NullMarked
package io.github.layerscribe.codegen.diff.reach;

import org.jspecify.annotations.NullMarked;
