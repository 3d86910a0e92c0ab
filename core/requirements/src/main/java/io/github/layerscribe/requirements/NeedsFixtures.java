package io.github.layerscribe.requirements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * This test needs the folder of fixtures; find it through {@link Fixtures#required()}.
 *
 * <p>Where it is missing the test is skipped, and fails under {@code -Drequired=fixtures}.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("fixtures")
@Needs(Requirement.FIXTURES)
public @interface NeedsFixtures {}
