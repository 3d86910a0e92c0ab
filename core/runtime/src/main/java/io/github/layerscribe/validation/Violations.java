package io.github.layerscribe.validation;

import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.Sha256;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules of the plan, one method each, and what they found. Generated code calls one method per rule; a rule about
 * the members of a list has the same name and takes the list.
 *
 * <p>An absent value breaks only {@link #required}; every other rule is about values that are there. Confined to one
 * thread; {@link #clear} makes it ready for the next push.
 */
public final class Violations {

    private final List<Violation> found = new ArrayList<>(0);

    /** No violation yet. */
    public Violations() {}

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public List<Violation> list() {
        return List.copyOf(found);
    }

    public void clear() {
        found.clear();
    }

    public void required(PropertyName property, @Nullable Object value) {
        if (value == null) {
            add(property, "required", "is missing");
        }
    }

    /** {@code min_length} and {@code max_length}, counted in code points. */
    public void length(PropertyName property, @Nullable String value, int min, int max) {
        if (value != null && !Constraints.hasLength(value, min, max)) {
            addLength(property, -1, value, min, max);
        }
    }

    public void length(PropertyName property, @Nullable List<@Nullable String> values, int min, int max) {
        for (int i = 0; values != null && i < values.size(); i++) {
            String value = values.get(i);
            if (value != null && !Constraints.hasLength(value, min, max)) {
                addLength(property, i, value, min, max);
            }
        }
    }

    public void format(PropertyName property, @Nullable String value, Format format) {
        if (value != null && !format.accepts(value)) {
            add(property, "format", format.complaint());
        }
    }

    public void format(PropertyName property, @Nullable List<@Nullable String> values, Format format) {
        for (int i = 0; values != null && i < values.size(); i++) {
            String value = values.get(i);
            if (value != null && !format.accepts(value)) {
                add(property, i, "format", format.complaint());
            }
        }
    }

    /** {@code pattern}: the whole text matches. */
    public void pattern(PropertyName property, @Nullable String value, TextPattern pattern) {
        if (value != null && !pattern.matches(value)) {
            add(property, "pattern", "does not match `" + pattern + "`");
        }
    }

    public void pattern(PropertyName property, @Nullable List<@Nullable String> values, TextPattern pattern) {
        for (int i = 0; values != null && i < values.size(); i++) {
            String value = values.get(i);
            if (value != null && !pattern.matches(value)) {
                add(property, i, "pattern", "does not match `" + pattern + "`");
            }
        }
    }

    /** A date or an instant of the years 1 to 9999, or a hash of 64 lower-case hexadecimal digits. */
    public void wellFormed(PropertyName property, @Nullable LocalDate value) {
        if (value != null && !Constraints.isWellFormed(value)) {
            add(property, "format", Constraints.NOT_WELL_FORMED);
        }
    }

    public void wellFormed(PropertyName property, @Nullable Instant value) {
        if (value != null && !Constraints.isWellFormed(value)) {
            add(property, "format", Constraints.NOT_WELL_FORMED);
        }
    }

    public void wellFormed(PropertyName property, @Nullable Sha256 value) {
        if (value != null && !value.isWellFormed()) {
            add(property, "format", Constraints.NOT_WELL_FORMED);
        }
    }

    public void wellFormed(PropertyName property, @Nullable List<?> values) {
        for (int i = 0; values != null && i < values.size(); i++) {
            Object value = values.get(i);
            if (value != null && !Constraints.isWellFormed(value)) {
                add(property, i, "format", Constraints.NOT_WELL_FORMED);
            }
        }
    }

    /** A number that JavaScript holds exactly. */
    public void exact(PropertyName property, @Nullable Long value) {
        if (value != null && !Constraints.isExact(value)) {
            add(property, "exact", Constraints.NOT_EXACT);
        }
    }

    public void exact(PropertyName property, @Nullable BigDecimal value) {
        if (value != null && !Constraints.isExact(value)) {
            add(property, "exact", Constraints.NOT_EXACT);
        }
    }

    public void exact(PropertyName property, @Nullable List<? extends @Nullable Number> values) {
        for (int i = 0; values != null && i < values.size(); i++) {
            Number value = values.get(i);
            if (value != null && !Constraints.isExact(value)) {
                add(property, i, "exact", Constraints.NOT_EXACT);
            }
        }
    }

    public void min(PropertyName property, @Nullable Long value, long min) {
        if (value != null && value < min) {
            add(property, "min", "is less than " + min);
        }
    }

    public void max(PropertyName property, @Nullable Long value, long max) {
        if (value != null && value > max) {
            add(property, "max", "is more than " + max);
        }
    }

    public void min(PropertyName property, @Nullable BigDecimal value, BigDecimal min) {
        if (value != null && value.compareTo(min) < 0) {
            add(property, "min", "is less than " + min.toPlainString());
        }
    }

    public void max(PropertyName property, @Nullable BigDecimal value, BigDecimal max) {
        if (value != null && value.compareTo(max) > 0) {
            add(property, "max", "is more than " + max.toPlainString());
        }
    }

    /** {@code min: 0} of a decimal, the most common bound of all. */
    public void notNegative(PropertyName property, @Nullable BigDecimal value) {
        if (value != null && value.signum() < 0) {
            add(property, "min", "is less than 0");
        }
    }

    public void min(PropertyName property, @Nullable List<@Nullable Long> values, long min) {
        for (int i = 0; values != null && i < values.size(); i++) {
            Long value = values.get(i);
            if (value != null && value < min) {
                add(property, i, "min", "is less than " + min);
            }
        }
    }

    public void max(PropertyName property, @Nullable List<@Nullable Long> values, long max) {
        for (int i = 0; values != null && i < values.size(); i++) {
            Long value = values.get(i);
            if (value != null && value > max) {
                add(property, i, "max", "is more than " + max);
            }
        }
    }

    public void min(PropertyName property, @Nullable List<@Nullable BigDecimal> values, BigDecimal min) {
        for (int i = 0; values != null && i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null && value.compareTo(min) < 0) {
                add(property, i, "min", "is less than " + min.toPlainString());
            }
        }
    }

    public void max(PropertyName property, @Nullable List<@Nullable BigDecimal> values, BigDecimal max) {
        for (int i = 0; values != null && i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null && value.compareTo(max) > 0) {
                add(property, i, "max", "is more than " + max.toPlainString());
            }
        }
    }

    /** {@code decimals}: the most digits after the point; zeros at the end do not count. */
    public void decimals(PropertyName property, @Nullable BigDecimal value, int decimals) {
        if (value != null && !Constraints.hasDecimals(value, decimals)) {
            add(property, "decimals", "has more than " + decimals + " digits after the point");
        }
    }

    public void decimals(PropertyName property, @Nullable List<@Nullable BigDecimal> values, int decimals) {
        for (int i = 0; values != null && i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null && !Constraints.hasDecimals(value, decimals)) {
                add(property, i, "decimals", "has more than " + decimals + " digits after the point");
            }
        }
    }

    /** {@code min_items} and {@code max_items}. */
    public void size(PropertyName property, @Nullable List<?> values, int min, int max) {
        if (values != null && values.size() < min) {
            add(property, "min_items", "has fewer than " + min + " members");
        } else if (values != null && values.size() > max) {
            add(property, "max_items", "has more than " + max + " members");
        }
    }

    /** No member of a list of plain values is null. */
    public void members(PropertyName property, @Nullable List<?> values) {
        for (int i = 0; values != null && i < values.size(); i++) {
            if (values.get(i) == null) {
                add(property, i, "required", "is missing");
            }
        }
    }

    /** Checks the objects of a list; what they find is reported under {@code property[index]}. */
    public void each(PropertyName property, @Nullable List<? extends @Nullable Validated> values) {
        for (int i = 0; values != null && i < values.size(); i++) {
            Validated value = values.get(i);
            if (value == null) {
                add(property, i, "required", "is missing");
                continue;
            }
            int before = found.size();
            value.validateInto(this);
            if (found.size() > before) {
                moveUnder(property + "[" + i + "]", before);
            }
        }
    }

    /** Checks an object; what it finds is reported under the property. */
    public void nested(PropertyName property, @Nullable Validated value) {
        if (value != null) {
            int before = found.size();
            value.validateInto(this);
            if (found.size() > before) {
                moveUnder(property.toString(), before);
            }
        }
    }

    /** {@code requires}: where the condition holds, the needed properties must be present. */
    public void requires(String condition, String needed, boolean holds) {
        if (!holds) {
            found.add(new Violation("", "requires", "`" + condition + "` holds, so `" + needed + "` must be present"));
        }
    }

    /** {@code any_of}: at least one of the properties must be present. */
    public void anyOf(String properties, boolean holds) {
        if (!holds) {
            found.add(new Violation("", "any_of", "at least one of `" + properties + "` must be present"));
        }
    }

    /** {@code check}: reported at the first property that the rule names. */
    public void check(PropertyName first, String rule, boolean holds) {
        if (!holds) {
            found.add(new Violation(first.toString(), "check", checkMessage(rule)));
        }
    }

    /**
     * Whether nothing was found so far about the property, or about anything inside it. A {@code check} is judged only
     * where its operands are valid by their own rules, which another check is not.
     */
    public boolean isClean(PropertyName property) {
        if (found.isEmpty()) {
            return true;
        }
        String name = property.toString();
        return found.stream().noneMatch(violation -> isAt(violation.path(), name) && isOwn(violation));
    }

    /**
     * The same for one property of an object, or of the members of a list: whether nothing was found so far about the
     * object or list itself, a missing member, or that property.
     */
    public boolean isClean(PropertyName parent, PropertyName property) {
        if (found.isEmpty()) {
            return true;
        }
        String name = parent.toString();
        String suffix = "." + property;
        return found.stream().noneMatch(violation -> isInside(violation, name, suffix) && isOwn(violation));
    }

    /** Reports what a caller found by other means. */
    public void add(Violation violation) {
        found.add(violation);
    }

    static String checkMessage(String rule) {
        return "`" + rule + "` does not hold";
    }

    private static boolean isAt(String path, String name) {
        return path.startsWith(name)
                && (path.length() == name.length() || ".[".indexOf(path.charAt(name.length())) >= 0);
    }

    private static boolean isOwn(Violation violation) {
        return !violation.rule().equals("check");
    }

    /** Whether it is about several properties of an object, each of which may be valid by its own rules. */
    private static boolean isBetweenParts(Violation violation) {
        return violation.rule().equals("any_of") || violation.rule().equals("requires");
    }

    private static boolean isInside(Violation violation, String parent, String suffix) {
        String path = violation.path();
        if (!isAt(path, parent)) {
            return false;
        }
        int end = path.indexOf(']', parent.length()) + 1;
        int rest = path.startsWith("[", parent.length()) ? end : parent.length();
        return rest == path.length() ? !isBetweenParts(violation) : isAt(path.substring(rest), suffix);
    }

    private void addLength(PropertyName property, int index, String value, int min, int max) {
        boolean few = value.codePointCount(0, value.length()) < min;
        String what = few ? "has fewer than " + min + " characters" : "has more than " + max + " characters";
        add(property, index, few ? "min_length" : "max_length", what);
    }

    private void add(PropertyName property, String rule, String what) {
        add(property, -1, rule, what);
    }

    private void add(PropertyName property, int index, String rule, String what) {
        String path = index < 0 ? property.toString() : property + "[" + index + "]";
        found.add(new Violation(path, rule, "`" + path + "` " + what));
    }

    private void moveUnder(String parent, int from) {
        found.subList(from, found.size()).replaceAll(violation -> violation.under(parent));
    }
}
