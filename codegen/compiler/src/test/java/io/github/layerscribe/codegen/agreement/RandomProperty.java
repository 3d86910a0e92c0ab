package io.github.layerscribe.codegen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One property of a random plan.
 *
 * @param type in the plan's words; an element's for a list
 * @param rules the rest of its definition
 * @param conditions what {@code requires} may ask for
 */
record RandomProperty(String id, String type, boolean isList, String rules, List<String> conditions) {

    private static final List<String> FORMATS =
            List.of("currency", "country", "language", "email", "url", "path", "uuid", "sha256", "free_text");
    private static final List<String> WIRE_NAMES = List.of("wire-%s", "Wire %s", "wire:%s@x", "WIRE_%s");

    static RandomProperty of(Random random, String id) {
        boolean isList = random.nextInt(4) == 0;
        List<String> rules = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        String type = type(random, id, rules, conditions);
        return named(random, id, type, isList, rules, isList ? List.of() : conditions);
    }

    /** A single value of exactly this type, with no rule of its own. */
    static RandomProperty plain(String id, String type) {
        return new RandomProperty(id, type, false, "", List.of());
    }

    static RandomProperty currency(String id) {
        return new RandomProperty(id, "string", false, ", format: currency", List.of());
    }

    /** An amount of money: where it is given, so is its currency. */
    static RandomProperty amount(String id, String currency) {
        return new RandomProperty(id, "decimal", false, ", min: 0, decimals: 2, amount_in: " + currency, List.of());
    }

    static RandomProperty ofObject(Random random, String id, String object) {
        return named(random, id, object, random.nextBoolean(), new ArrayList<>(), List.of());
    }

    boolean isNumber() {
        return type.equals("integer") || type.equals("decimal");
    }

    String line() {
        return "  " + id + ": {type: " + (isList ? "list of " : "") + type + rules + "}\n";
    }

    private static RandomProperty named(
            Random random, String id, String type, boolean isList, List<String> rules, List<String> conditions) {
        if (isList && random.nextBoolean()) {
            int least = random.nextInt(3);
            rules.add("min_items: " + least);
            rules.add("max_items: " + (least + 1 + random.nextInt(2)));
        }
        if (random.nextInt(3) == 0) {
            rules.add("name: \""
                    + WIRE_NAMES.get(random.nextInt(WIRE_NAMES.size())).formatted(id) + "\"");
        }
        String all = rules.isEmpty() ? "" : ", " + String.join(", ", rules);
        return new RandomProperty(id, type, isList, all, conditions);
    }

    private static String type(Random random, String id, List<String> rules, List<String> conditions) {
        switch (random.nextInt(9)) {
            case 0 -> {
                conditions.addAll(List.of("true", "false"));
                return "boolean";
            }
            case 1 -> {
                return "date";
            }
            case 2 -> {
                return "datetime";
            }
            case 3 -> {
                conditions.addAll(List.of("north-" + id, "south", "north-" + id + " | far east"));
                return "north-" + id + " | south | far east";
            }
            case 4 -> {
                conditions.addAll(List.of("spring", "late_autumn", "spring | winter"));
                return "season";
            }
            case 5, 6 -> {
                addBounds(random, rules, "");
                conditions.addAll(List.of("0", "1 | 2"));
                return "integer";
            }
            case 7 -> {
                addBounds(random, rules, random.nextBoolean() ? ".25" : "");
                if (random.nextBoolean()) {
                    rules.add("decimals: " + random.nextInt(4));
                }
                return "decimal";
            }
            default -> {
                addTextRules(random, rules);
                return "string";
            }
        }
    }

    private static void addBounds(Random random, List<String> rules, String fraction) {
        int min = random.nextInt(5) - 2;
        if (random.nextInt(3) > 0) {
            rules.add("min: " + min + fraction);
        }
        if (random.nextInt(3) > 0) {
            rules.add("max: " + (random.nextInt(4) == 0 ? 9_007_199_254L : min + random.nextInt(20)) + fraction);
        }
    }

    private static void addTextRules(Random random, List<String> rules) {
        int least = random.nextInt(3);
        switch (random.nextInt(5)) {
            case 0, 1 -> {
                rules.add("format: " + FORMATS.get(random.nextInt(FORMATS.size())));
                if (random.nextInt(4) == 0) {
                    rules.add("max_length: " + List.of(6, 40, 64).get(random.nextInt(3)));
                }
            }
            case 2 -> {
                rules.add("pattern: \"" + Patterns.random(random) + "\"");
                if (random.nextBoolean()) {
                    rules.add("max_length: 4");
                }
            }
            case 3 -> {
                rules.add("min_length: " + least);
                rules.add("max_length: " + (least + random.nextInt(3) + 1));
            }
            default -> {}
        }
    }
}
