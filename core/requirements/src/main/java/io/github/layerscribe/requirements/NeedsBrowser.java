package io.github.layerscribe.requirements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * This test needs Chromium and its driver; find both through {@link Browser#required()}.
 *
 * <p>Where it is missing the test is skipped, and fails under {@code -Drequired=browser}.
 */
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("browser")
@Needs(Requirement.BROWSER)
public @interface NeedsBrowser {}
