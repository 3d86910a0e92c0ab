package io.github.layerscribe.thymeleaf;

import io.github.layerscribe.servlet.Delivery;
import java.util.Set;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Two elements for Thymeleaf pages: contexts above the tag container, events below it.
 *
 * <pre>{@code
 * <head>
 *   <layerscribe:contexts/>
 *   <!-- the tag container's own snippet -->
 * </head>
 * <body>
 *   …
 *   <layerscribe:events/>
 * </body>
 * }</pre>
 *
 * <p>Elements rather than attributes, because nothing remains of them: they become the scripts, or nothing. Stateless.
 */
public final class LayerscribeDialect extends AbstractProcessorDialect {

    private static final String NAME = "Layerscribe";
    private static final String PREFIX = "layerscribe";

    public LayerscribeDialect() {
        super(NAME, PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new ScriptElementProcessor(prefix, "contexts", Delivery::printContexts),
                new ScriptElementProcessor(prefix, "events", Delivery::printEvents),
                new StandardXmlNsTagProcessor(TemplateMode.HTML, prefix)); // xmlns:layerscribe is for editors only
    }
}
