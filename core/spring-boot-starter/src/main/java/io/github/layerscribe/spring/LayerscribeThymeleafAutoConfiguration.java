package io.github.layerscribe.spring;

import io.github.layerscribe.thymeleaf.LayerscribeDialect;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;

/** Adds {@code <layerscribe:contexts/>} and {@code <layerscribe:events/>} where the application has Thymeleaf. */
@AutoConfiguration(after = LayerscribeAutoConfiguration.class)
@ConditionalOnClass(name = "org.thymeleaf.dialect.AbstractProcessorDialect")
@ConditionalOnWebApplication(type = Type.SERVLET)
public final class LayerscribeThymeleafAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    LayerscribeDialect layerscribeDialect() {
        return new LayerscribeDialect();
    }
}
