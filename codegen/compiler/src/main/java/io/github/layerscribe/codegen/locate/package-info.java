/**
 * Where a plan comes from: a file, a folder, a commit of its git repository, an artifact's jar.
 */
@NullMarked
package io.github.layerscribe.codegen.locate;

import org.jspecify.annotations.NullMarked;
