package io.github.layerscribe.codegen.parse.brand;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.keys.Scalars;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a brand may not do to a property or set it inherits: give it another meaning, or accept more than its parent.
 *
 * <p>So every push of the brand is one that the parent's plan accepts, and every report built on the parent still reads
 * it.
 */
final class Narrowing {

    private static final List<String> MEANING = List.of("type", "name", "format", "pattern", "unit", "amount_in");
    private static final Map<String, String> LEAST = Map.of("min", "", "min_length", "1", "min_items", "1");
    private static final Set<String> MOST = new LinkedHashSet<>(List.of("max", "decimals", "max_length", "max_items"));

    private static final String LIST = "list of ";

    private final YamlNode.Scalar id;
    private final Diagnostics diagnostics;
    private final Set<String> refused = new HashSet<>();

    Narrowing(YamlNode.Scalar id, Diagnostics diagnostics) {
        this.id = id;
        this.diagnostics = diagnostics;
    }

    /** The upper without the keys that do more than narrow; these are reported. */
    YamlNode.Mapping check(Section section, YamlNode.Mapping lower, YamlNode.Mapping upper) {
        if (section == Section.SETS) {
            checkValues(lower, upper);
        } else if (section == Section.PROPERTIES) {
            checkProperty(lower, upper);
        }
        return new YamlNode.Mapping(
                upper.entries().stream()
                        .filter(entry -> !refused.contains(entry.key().text()))
                        .toList(),
                upper.range());
    }

    private void checkProperty(YamlNode.Mapping lower, YamlNode.Mapping upper) {
        for (YamlNode.Entry entry : upper.entries()) {
            String key = entry.key().text();
            if (!(entry.value() instanceof YamlNode.Scalar value)) {
                continue;
            }
            if (MEANING.contains(key)) {
                checkMeaning(key, value, lower);
            } else if (LEAST.containsKey(key) || MOST.contains(key)) {
                checkBound(key, value, lower);
            } else if (key.equals("privacy")) {
                checkPrivacy(value, lower);
            }
        }
    }

    private void checkMeaning(String key, YamlNode.Scalar value, YamlNode.Mapping lower) {
        String usual = key.equals("name") ? id.text() : "";
        String below = scalar(lower, key).map(YamlNode.Scalar::text).orElse(usual);
        boolean isSame = Scalars.singleSpaced(below).equals(Scalars.singleSpaced(value.text()));
        if (isSame || (key.equals("type") && isFewerValues(below, value.text()))) {
            return;
        }
        String words = below.isEmpty() ? "no \"" + key + "\" is stated" : "\"" + key + "\" is " + below;
        tell(
                value,
                lower,
                key,
                "For \"" + id.text() + "\" " + words + " below, and a plan on top cannot change that.",
                "Take it out, or define another property.");
    }

    /** {@code a | b} over {@code a | b | c}. */
    private static boolean isFewerValues(String lower, String upper) {
        return lower.indexOf('|') >= 0
                && upper.indexOf('|') >= 0
                && lower.startsWith(LIST) == upper.startsWith(LIST)
                && values(lower).containsAll(values(upper));
    }

    private static Set<String> values(String type) {
        String values = type.startsWith(LIST) ? type.substring(LIST.length()) : type;
        return new LinkedHashSet<>(Arrays.asList(Scalars.singleSpaced(values).split(" \\| ")));
    }

    private void checkBound(String key, YamlNode.Scalar value, YamlNode.Mapping lower) {
        String stated = scalar(lower, key).map(YamlNode.Scalar::text).orElse(LEAST.getOrDefault(key, ""));
        Optional<BigDecimal> below = Scalars.decimal(stated);
        Optional<BigDecimal> above = Scalars.decimal(value.text());
        if (below.isEmpty() || above.isEmpty()) {
            return;
        }
        int order = above.get().compareTo(below.get());
        boolean isLeast = LEAST.containsKey(key);
        if (isLeast ? order < 0 : order > 0) {
            tell(
                    value,
                    lower,
                    key,
                    "\"" + key + "\" of \"" + id.text() + "\" is " + stated + " below and can only get narrower.",
                    "Write " + stated + (isLeast ? " or more." : " or less."));
        }
    }

    private void checkPrivacy(YamlNode.Scalar value, YamlNode.Mapping lower) {
        Privacy below =
                privacy(scalar(lower, "privacy").map(YamlNode.Scalar::text).orElse("none"));
        Privacy above = privacy(value.text());
        if (below != null && above != null && above.compareTo(below) < 0) {
            tell(
                    value,
                    lower,
                    "privacy",
                    "\"" + id.text() + "\" is " + below.word() + " below, and privacy can only get stricter.",
                    "Write " + below.word() + " or a class after it: none, pseudonymous, hashed, personal, sensitive.");
        }
    }

    private static @Nullable Privacy privacy(String word) {
        return Arrays.stream(Privacy.values())
                .filter(privacy -> privacy.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private void checkValues(YamlNode.Mapping lower, YamlNode.Mapping upper) {
        Optional<YamlNode> above = upper.find("values").map(YamlNode.Entry::value);
        Optional<YamlNode> below = lower.find("values").map(YamlNode.Entry::value);
        if (above.isEmpty()
                || !(above.get() instanceof YamlNode.Mapping values)
                || !(below.orElse(values) instanceof YamlNode.Mapping known)) {
            return;
        }
        for (YamlNode.Entry value : values.entries()) {
            Optional<YamlNode.Entry> same = known.find(value.key().text());
            if (same.isEmpty()) {
                tell(
                        value.key(),
                        lower,
                        "values",
                        "\"" + value.key().text() + "\" is not a value of \"" + id.text()
                                + "\" below, and a plan on top can only take values out.",
                        "Take it out, or define another set.");
            } else if (!nameOf(same.get()).equals(nameOf(value))) {
                String name = nameOf(same.get());
                diagnostics.add(Diagnostic.error(
                                "brand-change",
                                value.key().range(),
                                "\"" + value.key().text() + "\" is called \"" + name
                                        + "\" below, and a plan on top cannot change that.",
                                "Write " + value.key().text() + ": {name: " + name + ", …}.")
                        .with(same.get().key().range(), "the value below"));
            }
        }
    }

    private static String nameOf(YamlNode.Entry value) {
        return value.value() instanceof YamlNode.Mapping keys
                ? scalar(keys, "name")
                        .map(YamlNode.Scalar::text)
                        .orElse(value.key().text())
                : value.key().text();
    }

    private static Optional<YamlNode.Scalar> scalar(YamlNode.Mapping definition, String key) {
        return definition
                .find(key)
                .map(YamlNode.Entry::value)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast);
    }

    private void tell(YamlNode.Scalar place, YamlNode.Mapping lower, String key, String message, String hint) {
        refused.add(key);
        Diagnostic told = Diagnostic.error("brand-change", place.range(), message, hint);
        diagnostics.add(told.with(
                lower.find(key)
                        .map(entry -> entry.key().range())
                        .orElse(lower.range().slice(0, 1)),
                "what lies below"));
    }
}
