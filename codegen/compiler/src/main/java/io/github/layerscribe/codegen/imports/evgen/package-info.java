/**
 * Plans of Yandex' evgen: events as a tree of YAML maps with anchors, aliases, includes and types of their own.
 */
@NullMarked
package io.github.layerscribe.codegen.imports.evgen;

import org.jspecify.annotations.NullMarked;
