package io.github.layerscribe.codegen.diff.words;

import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.ExtensionValue;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Parts of the model in the plan's own words, without places: the same words, the same thing. */
public final class PlanWords {

    private PlanWords() {}

    /** Null stays null. */
    public static @Nullable String of(@Nullable Object thing) {
        return thing == null ? null : thing.toString();
    }

    /** Numbers by value: {@code 1.50} is {@code 1.5}. */
    public static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    public static @Nullable String id(@Nullable Reference reference, String section, Renames renames) {
        return reference == null ? null : renames.of(section, reference.id());
    }

    /** Ids as one text; null for none. The order of ids that are all meant is no fact. */
    public static @Nullable String ids(@Nullable List<Reference> references, String section, Renames renames) {
        return references == null || references.isEmpty()
                ? null
                : references.stream()
                        .map(reference -> renames.of(section, reference.id()))
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    public static @Nullable String list(Collection<?> items) {
        return items.isEmpty() ? null : items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    public static String emittedBy(Collection<EmittedBy> who) {
        return who.stream().map(EmittedBy::word).collect(Collectors.joining(", "));
    }

    public static @Nullable String deprecation(@Nullable Deprecation deprecation, String section, Renames renames) {
        if (deprecation == null) {
            return null;
        }
        StringBuilder words = new StringBuilder("since ").append(deprecation.since());
        if (deprecation.renamedTo() != null) {
            words.append(", renamed to ")
                    .append(renames.of(section, deprecation.renamedTo().id()));
        }
        if (deprecation.removeAfter() != null) {
            words.append(", may go after ").append(deprecation.removeAfter());
        }
        return deprecation.because() == null
                ? words.toString()
                : words.append(": ").append(deprecation.because()).toString();
    }

    public static @Nullable String value(@Nullable PlanValue value) {
        return value == null ? null : value.match(new ValueWords());
    }

    /** Property ids with values; the order of the entries is no fact. */
    public static @Nullable String values(Map<String, PlanValue> values, Renames renames) {
        Map<String, String> sorted = new TreeMap<>();
        values.forEach((id, value) -> sorted.put(renames.of("properties", id), value.match(new ValueWords())));
        return sorted.isEmpty() ? null : sorted.toString();
    }

    public static @Nullable String extensions(Map<String, ExtensionValue> extensions) {
        return extensions.isEmpty() ? null : new ExtensionWords().entries(extensions);
    }

    /** Values as a plan writes them. */
    private static final class ValueWords implements PlanValue.Cases<String> {

        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String integer(long number) {
            return Long.toString(number);
        }

        @Override
        public String decimal(BigDecimal number) {
            return number.toPlainString();
        }

        @Override
        public String bool(boolean flag) {
            return Boolean.toString(flag);
        }

        @Override
        public String date(LocalDate date) {
            return date.toString();
        }

        @Override
        public String datetime(Instant instant) {
            return instant.toString();
        }

        @Override
        public String choice(SetDefinition.Value value) {
            return value.id();
        }

        @Override
        public String list(List<PlanValue> values) {
            return values.stream().map(value -> value.match(this)).toList().toString();
        }

        @Override
        public String object(Map<PropertyDefinition, PlanValue> members) {
            return members.entrySet().stream()
                    .map(member ->
                            member.getKey().id() + ": " + member.getValue().match(this))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /** What stands behind {@code x-} keys, in a form like YAML's. */
    private static final class ExtensionWords implements ExtensionValue.Cases<String> {

        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String items(List<ExtensionValue> items) {
            return items.stream().map(item -> item.match(this)).toList().toString();
        }

        @Override
        public String entries(Map<String, ExtensionValue> entries) {
            Map<String, String> sorted = new TreeMap<>();
            entries.forEach((key, value) -> sorted.put(key, value.match(this)));
            return sorted.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }
}
