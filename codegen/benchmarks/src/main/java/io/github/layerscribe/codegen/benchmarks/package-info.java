/** What the benchmarks of the compiler work on, and the peer they are held against. */
@NullMarked
package io.github.layerscribe.codegen.benchmarks;

import org.jspecify.annotations.NullMarked;
