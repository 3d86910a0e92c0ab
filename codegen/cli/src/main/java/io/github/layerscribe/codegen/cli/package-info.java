/**
 * The command line: reads arguments, hands them to one verb, and ends with an exit code.
 */
@NullMarked
package io.github.layerscribe.codegen.cli;

import org.jspecify.annotations.NullMarked;
