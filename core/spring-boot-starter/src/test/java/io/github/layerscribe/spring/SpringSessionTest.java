package io.github.layerscribe.spring;

import io.github.layerscribe.spring.shop.Shop;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;

/** The same promises where Spring Session keeps the sessions: it copies a session for each request and saves it on commit. */
@SpringBootTest(
        classes = {Shop.class, SpringSessionTest.Sessions.class},
        properties = "spring.threads.virtual.enabled=true", // where the JDK has them
        webEnvironment = WebEnvironment.RANDOM_PORT)
class SpringSessionTest extends DeliveryExpectations {

    @TestConfiguration
    @EnableSpringHttpSession
    static class Sessions {

        @Bean
        MapSessionRepository sessionRepository() {
            return new MapSessionRepository(new ConcurrentHashMap<>());
        }
    }
}
