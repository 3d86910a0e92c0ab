package io.github.layerscribe.storefront.tracking;

import io.github.layerscribe.storefront.datalayer.PageType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says on a controller, or on one of its methods, what kind of page it shows. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Shows {

    PageType value();
}
