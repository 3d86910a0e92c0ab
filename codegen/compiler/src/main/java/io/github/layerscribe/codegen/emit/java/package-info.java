/**
 * The Java emitter: immutable records with staged builders, enums for closed sets, and one class about the plan itself.
 *
 * <p>{@link io.github.layerscribe.codegen.emit.java.JavaEmitter} is the class to open first. JavaPoet prints the types and
 * decides about imports; {@code Layout} brings what it prints into the form people write. Plan text reaches a source
 * file in two ways only: as a literal, through {@code Literals}, and as prose, through {@code DocText}.
 */
@NullMarked
package io.github.layerscribe.codegen.emit.java;

import org.jspecify.annotations.NullMarked;
