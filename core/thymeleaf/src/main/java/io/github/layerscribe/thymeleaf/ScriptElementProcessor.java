package io.github.layerscribe.thymeleaf;

import io.github.layerscribe.payload.ScriptWriter;
import io.github.layerscribe.servlet.Delivery;
import io.github.layerscribe.servlet.RequestDataLayer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts a script in the place of an element. Outside of a web request, and in one without a data layer, the element
 * disappears.
 *
 * <p>The text is handed over unescaped; it comes from {@link ScriptWriter} and from nowhere else.
 */
final class ScriptElementProcessor extends AbstractElementTagProcessor {

    private static final int PRECEDENCE = 1000;

    private final Function<Delivery, ScriptWriter> script;

    ScriptElementProcessor(String prefix, String element, Function<Delivery, ScriptWriter> script) {
        super(TemplateMode.HTML, prefix, element, true, null, false, PRECEDENCE);
        this.script = script;
    }

    @Override
    protected void doProcess(
            ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler structureHandler) {
        Delivery delivery = delivery(context);
        if (delivery == null) {
            structureHandler.removeElement();
        } else {
            structureHandler.replaceWith(script.apply(delivery).toString(), false);
        }
    }

    private static @Nullable Delivery delivery(ITemplateContext context) {
        return context instanceof IWebContext web
                        && web.getExchange().getAttributeValue(RequestDataLayer.ATTRIBUTE) instanceof Delivery delivery
                ? delivery
                : null;
    }
}
