package io.github.layerscribe.spring;

import io.github.layerscribe.DataLayerSettings;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What Spring MVC has to know: how a controller gets the data layer, and that a page is about to render. */
final class LayerscribeWebMvc implements WebMvcConfigurer {

    private final DataLayerSettings settings;

    LayerscribeWebMvc(DataLayerSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new DataLayerArgumentResolver(settings));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        // the first interceptor is the last whose postHandle runs: pushes of the others are seen
        registry.addInterceptor(new SealingInterceptor()).order(Ordered.HIGHEST_PRECEDENCE);
    }
}
