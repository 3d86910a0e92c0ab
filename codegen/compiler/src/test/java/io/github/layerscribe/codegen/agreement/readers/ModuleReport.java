package io.github.layerscribe.codegen.agreement.readers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The module's warning about a push, in the words of violations: {@code path rule}. */
final class ModuleReport {

    private static final Pattern PROBLEM = Pattern.compile("(?:`([^`]*)`|it) (.*)", Pattern.DOTALL);

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("is missing", "required");
        RULES.put("has fewer than \\d+ members", "min_items");
        RULES.put("has more than \\d+ members", "max_items");
        RULES.put("has fewer than \\d+ characters", "min_length");
        RULES.put("has more than \\d+ characters", "max_length");
        RULES.put("is not of the format `\\w+`", "format");
        RULES.put("is not a (date such as|Date, or a text such as) .*", "format");
        RULES.put("does not match the pattern of the plan", "pattern");
        RULES.put("has more than 15 digits; round what was calculated", "exact");
        RULES.put("has more than 21 digits before the point or 20 after it", "exact");
        RULES.put("has more than \\d+ digits after the point", "decimals");
        RULES.put("is less than \\S+", "min");
        RULES.put("is more than \\S+", "max");
        RULES.put("needs at least one of `.*`", "any_of");
        RULES.put("needs `.*`, because `.*` holds", "requires");
        RULES.put("breaks the rule `.*`", "check");
        RULES.put("has a key that the plan does not list; it lists .*", "unknown");
        RULES.put("is not (a|an|one of|`true`).*", "type");
    }

    private ModuleReport() {}

    /** What the warnings of one call say, sorted; words that mean no rule stay as they are. */
    static List<String> broken(PushType type, List<String> warnings) {
        CallerForm form = new CallerForm(type.tracking());
        String start = "The " + type.shownAs() + " does not keep to the plan: ";
        List<String> broken = new ArrayList<>();
        for (String warning : warnings) {
            if (!warning.startsWith(start) || !warning.endsWith(".")) {
                broken.add(warning);
                continue;
            }
            String problems = warning.substring(start.length(), warning.length() - 1);
            for (String problem : problems.split("; (?=`|it (?!lists))")) {
                Matcher parts = PROBLEM.matcher(problem);
                String place = parts.matches() && parts.group(1) != null ? parts.group(1) : "";
                broken.add(
                        form.onTheWire(type.payload(), place) + " " + rule(parts.matches() ? parts.group(2) : problem));
            }
        }
        return broken.stream().sorted().toList();
    }

    private static String rule(String what) {
        return RULES.entrySet().stream()
                .filter(rule -> Pattern.compile(rule.getKey(), Pattern.DOTALL)
                        .matcher(what)
                        .matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(what);
    }
}
