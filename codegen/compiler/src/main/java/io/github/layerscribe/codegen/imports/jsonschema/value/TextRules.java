package io.github.layerscribe.codegen.imports.jsonschema.value;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.jsonschema.JoinedSchema;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a schema says about texts: a type of its own for days and instants, or rules of a string. */
public final class TextRules {

    private static final Map<String, String> FORMATS =
            Map.of("uri", "url", "url", "url", "email", "email", "idn-email", "email", "uuid", "uuid");
    private static final Map<String, DraftType.Scalar> TYPES =
            Map.of("date", DraftType.Scalar.DATE, "date-time", DraftType.Scalar.DATETIME);

    private final JoinedSchema schema;
    private final Losses losses;

    public TextRules(JoinedSchema schema, Losses losses) {
        this.schema = schema;
        this.losses = losses;
    }

    /** Type and rules; for days and instants the format says it all, and other rules stay unread. */
    public FoundType find() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (JoinedSchema.Found found : schema.all("format")) {
            String word = found.value() instanceof SourceNode.Text text ? text.text() : "";
            DraftType.Scalar type = TYPES.get(word);
            if (type != null && rules.isEmpty()) {
                return new FoundType(type, Map.of());
            }
            String format = FORMATS.get(word);
            if (format == null || rules.containsKey("format")) {
                tell(found.entry(), "A plan has no format " + found.value().written() + " here.", "It was left out.");
            } else {
                rules.put("format", format);
            }
        }
        rules.putAll(new Bounds(schema, losses).ofCount("minLength", "maxLength", "min_length", "max_length"));
        pattern().ifPresent(pattern -> rules.put("pattern", pattern));
        return new FoundType(DraftType.Scalar.STRING, rules);
    }

    private Optional<String> pattern() {
        Optional<String> kept = Optional.empty();
        for (JoinedSchema.Found found : schema.all("pattern")) {
            String text = found.value() instanceof SourceNode.Text pattern ? pattern.text() : "";
            Optional<String> pattern = text.isEmpty() || kept.isPresent() ? Optional.empty() : PatternText.of(text);
            if (pattern.isEmpty()) {
                tell(found.entry(), "A plan cannot say " + found.value().written() + ".", "It was left out.");
            }
            kept = kept.or(() -> pattern);
        }
        return kept;
    }

    private void tell(SourceNode.Entry entry, String what, String outcome) {
        losses.add(Loss.Kind.BOUND, entry.range(), what, outcome);
    }
}
