package io.github.layerscribe.spring;

import io.github.layerscribe.spring.shop.Shop;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The promises of delivery, kept by an application that configures nothing, in a real server. */
@SpringBootTest(classes = Shop.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class DeliveryTest extends DeliveryExpectations {}
