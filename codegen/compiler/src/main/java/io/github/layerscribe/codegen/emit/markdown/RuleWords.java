package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.WireJson;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyRules.ListRules;
import io.github.layerscribe.codegen.plan.PropertyRules.NumberRules;
import io.github.layerscribe.codegen.plan.PropertyRules.TextRules;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Requirement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of the plan as people say them. */
final class RuleWords {

    private RuleWords() {}

    /** What values of a property must keep to: {@code at least 0; at most 2 digits after the point}. */
    static Inline of(PropertyDefinition property) {
        List<Inline> rules = new ArrayList<>();
        addLists(rules, property.rules().lists());
        addText(rules, property.rules().text(), property.type().elementType() == PropertyType.Scalar.STRING);
        NumberRules numbers = property.rules().numbers();
        addBound(rules, "at least ", numbers.min(), "");
        addBound(rules, "at most ", numbers.max(), "");
        addBound(rules, "at most ", big(numbers.decimals()), " digits after the point");
        if (property.amountIn() != null) {
            rules.add(Inline.words("an amount in ")
                    .plus(Inline.code(property.amountIn().id())));
        }
        return Inline.join("; ", rules);
    }

    /** Whom it is about, and what it needs: {@code personal; needs consent to analytics}. */
    static Inline protection(PropertyDefinition property) {
        Privacy privacy = property.governance().privacy();
        List<String> consent =
                property.governance().consent().stream().map(Reference::id).toList();
        return Inline.sentence(
                "; ",
                privacy == Privacy.NONE ? Inline.NOTHING : Inline.words(privacy.word()),
                consent.isEmpty()
                        ? Inline.NOTHING
                        : Inline.words("needs consent to ").plus(Inline.codes(consent)));
    }

    static Inline example(@Nullable PlanValue example) {
        return example == null ? Inline.NOTHING : value(example);
    }

    /** Several values of a list one after the other. */
    static Inline value(PlanValue value) {
        if (value instanceof PlanValue.Many many) {
            return Inline.join(
                    ", ", many.values().stream().map(RuleWords::value).toList());
        }
        Object wire = WireJson.of(value);
        return Inline.code(wire instanceof BigDecimal number ? number.toPlainString() : wire.toString());
    }

    /** The rules between properties of a payload, a sentence each. */
    static List<Inline> between(Payload payload) {
        List<Inline> rules = new ArrayList<>();
        payload.anyOf()
                .forEach(anyOf -> rules.add(Inline.words("At least one of ")
                        .plus(ids(anyOf.properties()))
                        .plus(" is there.")));
        payload.requirements().forEach(requirement -> rules.add(requirement(requirement)));
        payload.checks()
                .forEach(check -> rules.add(Inline.words("It holds that ")
                        .plus(Inline.code(check.text()))
                        .plus(".")));
        return rules;
    }

    static Inline ids(List<PropertyDefinition> properties) {
        return Inline.codes(properties.stream().map(PropertyDefinition::id).toList());
    }

    private static Inline requirement(Requirement requirement) {
        Requirement.Condition condition = requirement.condition();
        Inline when =
                Inline.words("Where ").plus(Inline.code(condition.property().id()));
        Inline is = condition.isPresence()
                ? Inline.words(" is there")
                : Inline.words(" is ")
                        .plus(Inline.join(
                                " or ",
                                condition.values().stream()
                                        .map(RuleWords::value)
                                        .toList()));
        return when.plus(is).plus(", ").plus(ids(requirement.needed())).plus(" must be there too.");
    }

    private static void addLists(List<Inline> rules, ListRules lists) {
        if (lists.minItems() != 1) {
            rules.add(
                    Inline.words(lists.minItems() == 0 ? "may be empty" : "at least " + lists.minItems() + " of them"));
        }
        addBound(rules, "at most ", big(lists.maxItems()), " of them");
    }

    private static void addText(List<Inline> rules, TextRules text, boolean isText) {
        if (text.format() != null) {
            rules.add(Inline.words(formatWords(text.format())));
        }
        if (isText && text.minLength() != 1) {
            rules.add(Inline.words(
                    text.minLength() == 0 ? "may be empty" : "at least " + text.minLength() + " characters"));
        }
        addBound(rules, "at most ", big(text.maxLength()), " characters");
        if (text.pattern() != null) {
            rules.add(Inline.words("like ").plus(Inline.code(text.pattern())));
        }
    }

    private static String formatWords(Format format) {
        return switch (format) {
            case CURRENCY -> "a currency code of three letters";
            case COUNTRY -> "a country code of two letters";
            case LANGUAGE -> "a language code";
            case EMAIL -> "an e-mail address";
            case URL -> "an address that begins with http or https";
            case PATH -> "a path without query";
            case UUID -> "a UUID";
            case SHA256 -> "a SHA-256 hash";
            case FREE_TEXT -> "typed by people";
        };
    }

    private static void addBound(List<Inline> rules, String before, @Nullable BigDecimal bound, String after) {
        if (bound != null) {
            rules.add(Inline.words(before + bound.toPlainString() + after));
        }
    }

    private static @Nullable BigDecimal big(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
