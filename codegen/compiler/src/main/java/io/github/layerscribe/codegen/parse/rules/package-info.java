/**
 * What only the whole plan shows: names that meet, words of nesting that meet, circles, samples that break rules.
 */
@NullMarked
package io.github.layerscribe.codegen.parse.rules;

import org.jspecify.annotations.NullMarked;
