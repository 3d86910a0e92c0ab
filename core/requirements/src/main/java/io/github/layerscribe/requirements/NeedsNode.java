package io.github.layerscribe.requirements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * This test needs Node 18 or newer and npm; find both through {@link Node#required()}.
 *
 * <p>Where it is missing the test is skipped, and fails under {@code -Drequired=node}.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("node")
@Needs(Requirement.NODE)
public @interface NeedsNode {}
