package io.github.layerscribe.requirements;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the three annotations for tests have in common; tests use those. */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Repeatable(Needs.All.class)
@ExtendWith(RequirementCondition.class)
@interface Needs {

    Requirement value();

    /** Holds the requirements of a test that has more than one. */
    @Target(ElementType.ANNOTATION_TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @ExtendWith(RequirementCondition.class)
    @interface All {

        Needs[] value();
    }
}
