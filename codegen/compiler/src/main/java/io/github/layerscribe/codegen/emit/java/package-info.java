/**
 * The Java emitter: immutable records with staged builders, enums for closed sets, and one class about the plan itself.
 *
 * <p>{@link io.github.layerscribe.codegen.emit.java.JavaEmitter} is the class to open first. {@code JavaText} prints in
 * the form people write, {@code TypeNames} decides about imports; types are JavaPoet's. Plan text reaches a source file in
 * two ways only: as a literal, through {@code Literals}, and as prose, through {@code DocText}.
 */
@NullMarked
package io.github.layerscribe.codegen.emit.java;

import org.jspecify.annotations.NullMarked;
