/** Wires Layerscribe into Spring Boot: one dependency, no configuration. */
@NullMarked
package io.github.layerscribe.spring;

import org.jspecify.annotations.NullMarked;
