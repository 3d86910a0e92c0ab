package io.github.layerscribe.storefront;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** Opens the whole store on loopback, at a port the system chooses; what breaks the plan fails the request. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.address=127.0.0.1",
            "layerscribe.violations=fail",
            "store.container-id=GTM-TEST01",
            "store.container-url=/nothing.js",
            "store.teaser-variants=b"
        })
@interface OpenStore {}
