/** What a page pays for its tracking plan, against the code one would write instead. */
@NullMarked
package io.github.layerscribe.benchmarks;

import org.jspecify.annotations.NullMarked;
