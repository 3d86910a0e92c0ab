/**
 * Plans that build on others: the nodes of a plan joined over those of the plan it extends, before anything is parsed.
 *
 * <p>Nodes keep their places, so whatever is found later points into the file where it was written.
 */
@NullMarked
package io.github.layerscribe.codegen.parse.brand;

import org.jspecify.annotations.NullMarked;
