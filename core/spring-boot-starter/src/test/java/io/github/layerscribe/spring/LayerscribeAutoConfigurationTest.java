package io.github.layerscribe.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.DataLayerSettings;
import io.github.layerscribe.destination.Destination;
import io.github.layerscribe.destination.GtmDataLayer;
import io.github.layerscribe.servlet.CarryOver;
import io.github.layerscribe.servlet.DataLayerFilter;
import io.github.layerscribe.servlet.DeliverySettings;
import io.github.layerscribe.servlet.NonceProvider;
import io.github.layerscribe.servlet.OncePerStore;
import io.github.layerscribe.servlet.SessionCarryOver;
import io.github.layerscribe.thymeleaf.LayerscribeDialect;
import io.github.layerscribe.validation.ViolationListener;
import io.github.layerscribe.validation.ViolationPolicy;
import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

class LayerscribeAutoConfigurationTest {

    private static final AutoConfigurations OURS =
            AutoConfigurations.of(LayerscribeAutoConfiguration.class, LayerscribeThymeleafAutoConfiguration.class);

    private final WebApplicationContextRunner web = new WebApplicationContextRunner().withConfiguration(OURS);

    @Test
    void everythingIsThereWithoutConfiguration() {
        web.run(context -> {
            assertThat(context)
                    .hasSingleBean(DataLayerSettings.class)
                    .hasSingleBean(SessionCarryOver.class)
                    .hasSingleBean(LayerscribeDialect.class);
            DataLayerSettings settings = context.getBean(DataLayerSettings.class);
            assertThat(settings.isEnabled()).isTrue();
            assertThat(settings.policy()).isEqualTo(ViolationPolicy.KEEP);
        });
    }

    @Test
    void filterRunsBetweenTheSessionAndSecurity() {
        web.run(context -> {
            FilterRegistrationBean<?> filter = context.getBean(FilterRegistrationBean.class);
            assertThat(filter.getOrder()).isEqualTo(-110);
            assertThat(filter.isAsyncSupported()).isTrue();
            assertThat(filter.determineDispatcherTypes())
                    .containsExactlyInAnyOrder(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        });
    }

    @Test
    void failuresAreSeenBeforeAnyOtherResolverSeesThem() {
        web.run(context -> {
            HandlerExceptionResolver resolver = context.getBean(HandlerExceptionResolver.class);
            assertThat(resolver)
                    .isInstanceOfSatisfying(
                            Ordered.class,
                            ordered -> assertThat(ordered.getOrder()).isEqualTo(Ordered.HIGHEST_PRECEDENCE));
        });
    }

    @Test
    void propertiesReachTheSettings() {
        web.withPropertyValues(
                        "layerscribe.violations=fail",
                        "layerscribe.enabled=false",
                        "layerscribe.carry-over=false",
                        "layerscribe.nonce-attribute=my.nonce")
                .run(context -> {
                    DataLayerSettings settings = context.getBean(DataLayerSettings.class);
                    assertThat(settings.policy()).isEqualTo(ViolationPolicy.FAIL);
                    assertThat(settings.isEnabled()).isFalse();
                    assertThat(context.getBean(CarryOver.class)).isSameAs(CarryOver.none());
                    MockHttpServletRequest request = new MockHttpServletRequest();
                    request.setAttribute("my.nonce", "n");
                    assertThat(context.getBean(NonceProvider.class).nonce(request))
                            .isEqualTo("n");
                });
    }

    @Test
    void queueThatIsNoIdentifierIsRefusedWithAHint() {
        web.withPropertyValues("layerscribe.queue=alert(1)//")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageContaining("`alert(1)//` cannot name the queue; use a JavaScript identifier"));
    }

    @ParameterizedTest
    @MethodSource("replacements")
    <T> void beanStepsBackWhereTheApplicationHasItsOwn(Class<T> type, T own) {
        web.withBean("own", type, () -> own)
                .run(context -> assertThat(context.getBeansOfType(type)).containsOnlyKeys("own"));
    }

    static Stream<Arguments> replacements() {
        NonceProvider nonces = request -> null;
        OncePerStore oncePer = (request, occurrence) -> Optional.empty();
        ViolationListener listener = report -> {};
        DataLayerSettings settings = DataLayerSettings.builder().build();
        return Stream.of(
                Arguments.of(NonceProvider.class, nonces),
                Arguments.of(OncePerStore.class, oncePer),
                Arguments.of(ViolationListener.class, listener),
                Arguments.of(CarryOver.class, CarryOver.none()),
                Arguments.of(Destination.class, new GtmDataLayer("queue")),
                Arguments.of(DataLayerSettings.class, settings),
                Arguments.of(DeliverySettings.class, DeliverySettings.of(settings)),
                Arguments.of(LayerscribeDialect.class, new LayerscribeDialect()));
    }

    @Test
    void filterStepsBackWhereTheApplicationRegistersIt() {
        web.withUserConfiguration(OwnFilter.class)
                .run(context -> assertThat(context.getBeansOfType(FilterRegistrationBean.class))
                        .containsOnlyKeys("ownFilter"));
    }

    @ParameterizedTest
    @MethodSource("namedReplacements")
    <T> void beanStepsBackWhereTheApplicationHasOneOfItsName(String name, Class<T> type, T own) {
        web.withBean(name, type, () -> own)
                .run(context -> assertThat(context.getBean(name)).isSameAs(own));
    }

    static Stream<Arguments> namedReplacements() {
        HandlerExceptionResolver resolver = (request, response, handler, exception) -> null;
        return Stream.of(
                Arguments.of("layerscribeWebMvc", WebMvcConfigurer.class, new WebMvcConfigurer() {}),
                Arguments.of("layerscribeFailedHandlerResolver", HandlerExceptionResolver.class, resolver));
    }

    @Test
    void severalDestinationsArePrintedInTheirOrder() {
        GtmDataLayer first = new GtmDataLayer("first");
        GtmDataLayer second = new GtmDataLayer("second");
        web.withBean("b", Destination.class, () -> first)
                .withBean("a", Destination.class, () -> second)
                .run(context -> assertThat(
                                context.getBean(DataLayerSettings.class).destinations())
                        .isEqualTo(List.of(first, second)));
    }

    @Test
    void thymeleafMayBeAbsent() {
        web.withClassLoader(new FilteredClassLoader("org.thymeleaf"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(DataLayerSettings.class)
                        .doesNotHaveBean("layerscribeDialect"));
    }

    @Test
    void applicationThatServesNoPagesGetsNothing() {
        new ApplicationContextRunner()
                .withConfiguration(OURS)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(DataLayerSettings.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnFilter {

        @Bean
        FilterRegistrationBean<DataLayerFilter> ownFilter(DeliverySettings settings) {
            return new FilterRegistrationBean<>(new DataLayerFilter(settings));
        }
    }
}
