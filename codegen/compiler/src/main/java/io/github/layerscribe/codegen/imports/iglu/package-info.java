/**
 * Self-describing schemas of an Iglu repository, as Snowplow reads them.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.iglu;

import org.jspecify.annotations.NullMarked;
