package io.github.layerscribe.storefront;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;

/** The store: {@code java -jar storefront.jar}, then open the address it prints. */
@SpringBootApplication
@EnableConfigurationProperties(StoreSettings.class)
public class Storefront {

    public static void main(String[] arguments) {
        SpringApplication store = new SpringApplication(Storefront.class);
        store.addListeners((WebServerInitializedEvent opened) -> System.out.println(
                "The store is open: http://localhost:" + opened.getWebServer().getPort() + " (Ctrl+C closes it)"));
        store.run(arguments);
    }
}
