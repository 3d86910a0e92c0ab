package io.github.layerscribe.spring;

import io.github.layerscribe.DataLayerSettings;
import io.github.layerscribe.destination.Destination;
import io.github.layerscribe.destination.GtmDataLayer;
import io.github.layerscribe.servlet.CarryOver;
import io.github.layerscribe.servlet.DataLayerFilter;
import io.github.layerscribe.servlet.DeliverySettings;
import io.github.layerscribe.servlet.NonceProvider;
import io.github.layerscribe.servlet.OncePerStore;
import io.github.layerscribe.servlet.SessionCarryOver;
import io.github.layerscribe.servlet.SessionOncePerStore;
import io.github.layerscribe.validation.ViolationListener;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every request of a servlet application its data layer, and delivers what is pushed.
 *
 * <p>Each bean steps back where the application has one of its own type (for the last two: of its name). Several
 * {@link Destination} beans are printed in their order.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties(LayerscribeProperties.class)
public final class LayerscribeAutoConfiguration {

    /** Inside of Spring Session's filter, so that the session is the shared one; outside of Spring Security's. */
    static final int FILTER_ORDER = -110;

    @Bean
    @ConditionalOnMissingBean
    ViolationListener layerscribeViolationListener() {
        return new ViolationLog(System::nanoTime);
    }

    @Bean
    @ConditionalOnMissingBean
    Destination layerscribeDestination(LayerscribeProperties properties) {
        return new GtmDataLayer(properties.queue());
    }

    @Bean
    @ConditionalOnMissingBean
    DataLayerSettings layerscribeDataLayerSettings(
            LayerscribeProperties properties, ViolationListener listener, ObjectProvider<Destination> destinations) {
        return DataLayerSettings.builder()
                .enabled(properties.enabled())
                .policy(properties.violations())
                .listener(listener)
                .destinations(destinations.orderedStream().toList())
                .build();
    }

    @Bean
    @ConditionalOnMissingBean
    CarryOver layerscribeCarryOver(LayerscribeProperties properties) {
        return properties.carryOver() ? new SessionCarryOver() : CarryOver.none();
    }

    @Bean
    @ConditionalOnMissingBean
    OncePerStore layerscribeOncePerStore() {
        return new SessionOncePerStore();
    }

    @Bean
    @ConditionalOnMissingBean
    NonceProvider layerscribeNonceProvider(LayerscribeProperties properties) {
        return NonceProvider.ofAttribute(properties.nonceAttribute());
    }

    @Bean
    @ConditionalOnMissingBean
    DeliverySettings layerscribeDeliverySettings(
            DataLayerSettings dataLayer, CarryOver carryOver, OncePerStore oncePer, NonceProvider nonces) {
        return new DeliverySettings(dataLayer, carryOver, oncePer, nonces);
    }

    @Bean
    @ConditionalOnMissingBean(value = DataLayerFilter.class, parameterizedContainer = FilterRegistrationBean.class)
    FilterRegistrationBean<DataLayerFilter> layerscribeFilter(DeliverySettings settings) {
        FilterRegistrationBean<DataLayerFilter> filter = new FilterRegistrationBean<>(new DataLayerFilter(settings));
        filter.setName("layerscribe");
        filter.setOrder(FILTER_ORDER);
        filter.setAsyncSupported(true);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
        return filter;
    }

    @Bean
    @ConditionalOnMissingBean(name = "layerscribeWebMvc")
    WebMvcConfigurer layerscribeWebMvc(DataLayerSettings settings) {
        return new LayerscribeWebMvc(settings);
    }

    @Bean
    @ConditionalOnMissingBean(name = "layerscribeFailedHandlerResolver")
    HandlerExceptionResolver layerscribeFailedHandlerResolver() {
        return new FailedHandlerResolver();
    }
}
