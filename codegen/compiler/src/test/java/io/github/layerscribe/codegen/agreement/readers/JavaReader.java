package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.DataLayerSettings;
import io.github.layerscribe.event.Push;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Generated records: read by Jackson where need be, validated straight-line, printed for the page. */
public final class JavaReader {

    private static final DataLayerSettings SETTINGS =
            DataLayerSettings.builder().listener(report -> {}).build();

    private final ClassLoader classes;

    public JavaReader(ClassLoader classes) {
        this.classes = classes;
    }

    public JavaVerdict read(Question question) {
        Push push = question.push() != null ? question.push() : held(question);
        if (push == null) {
            return JavaVerdict.NOT_HELD;
        }
        Violations violations = new Violations();
        push.validateInto(violations);
        List<String> broken = violations.list().stream()
                .map(violation -> violation.path() + " " + violation.rule())
                .sorted()
                .toList();
        boolean isLeftOut = violations.list().stream().anyMatch(Violation::isUnsafe);
        return new JavaVerdict(true, broken, isLeftOut ? null : script(push));
    }

    /** The record, if Jackson reads one and writes back what it read. */
    private @Nullable Push held(Question question) {
        Object push;
        try {
            push = Json.MAPPER.treeToValue(question.given(), question.type().in(classes));
        } catch (JacksonException e) {
            return null;
        }
        return push != null
                        && Json.plain(Json.given(push, question.type().payload()))
                                .equals(Json.plain(question.given()))
                ? (Push) push
                : null;
    }

    private static String script(Push push) {
        DataLayer dataLayer = new DataLayer(SETTINGS);
        dataLayer.push(push);
        return (dataLayer.printContexts(null) + dataLayer.printEvents(null).toString()).replaceAll("</?script>", "");
    }
}
