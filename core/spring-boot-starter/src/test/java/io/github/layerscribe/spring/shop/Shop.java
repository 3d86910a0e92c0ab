package io.github.layerscribe.spring.shop;

import io.github.layerscribe.servlet.RequestDataLayer;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** The shop: nothing in it is about Layerscribe but pushes, two elements in templates and a listener for the tests. */
@SpringBootApplication
public class Shop {

    @Bean
    Reports reports() {
        return new Reports();
    }

    /** A filter that pushes and redirects before any controller runs. */
    @Bean
    FilterRegistrationBean<Filter> campaignFilter() {
        Filter filter = (request, response, chain) -> {
            if (((HttpServletRequest) request).getRequestURI().equals("/campaign")) {
                RequestDataLayer.of(request).push(new AddToCart(request.getParameter("id")));
                ((HttpServletResponse) response).sendRedirect("/plain");
            } else {
                chain.doFilter(request, response);
            }
        };
        return new FilterRegistrationBean<>(filter);
    }
}
