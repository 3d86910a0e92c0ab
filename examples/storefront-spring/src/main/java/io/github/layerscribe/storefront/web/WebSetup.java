package io.github.layerscribe.storefront.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the pages need of Spring MVC: the session's arguments, and money as people read it. */
@Component
final class WebSetup implements WebMvcConfigurer {

    private final SessionArguments sessionArguments;

    WebSetup(SessionArguments sessionArguments) {
        this.sessionArguments = sessionArguments;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(sessionArguments);
    }

    /** Double braces in a template print a price: {@code ${{product.price}}} becomes {@code $129.00}. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(BigDecimal.class, String.class, WebSetup::dollars);
    }

    private static String dollars(BigDecimal amount) {
        return new DecimalFormat("$#,##0.00", DecimalFormatSymbols.getInstance(Locale.US)).format(amount);
    }
}
