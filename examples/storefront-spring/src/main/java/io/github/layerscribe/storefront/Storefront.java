package io.github.layerscribe.storefront;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** The store: {@code java -jar storefront.jar}, then open the address it prints. */
@SpringBootApplication
@EnableConfigurationProperties(StoreSettings.class)
public class Storefront {

    public static void main(String[] arguments) {
        SpringApplication.run(Storefront.class, arguments);
    }
}
