/**
 * What every verb shares: where output goes, how it ends, how files are named, read and replaced.
 */
@NullMarked
package io.github.layerscribe.codegen.cli.terminal;

import org.jspecify.annotations.NullMarked;
