package io.github.layerscribe.codegen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A plan of many events, the same plan a version later, and the same shapes as JSON Schemas, one for each event.
 *
 * <p>500 properties of all simple types are defined; each event lists twenty of them, half required, half optional.
 */
public final class Workload {

    private static final int PROPERTIES = 500;
    private static final int PER_EVENT = 20;
    private static final List<String> SUBJECTS =
            List.of("cart", "order", "search", "store", "video", "wishlist", "review");
    private static final List<String> ASPECTS =
            List.of("name", "kind", "total", "place", "length", "origin", "rank", "label", "reason", "status");
    private static final List<String> ACTIONS =
            List.of("open", "close", "start", "finish", "change", "share", "rate", "print", "filter", "sort");

    private Workload() {}

    /** Takes the folder to write to and the number of events. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int events = Integer.parseInt(arguments[1]);
        Files.createDirectories(folder.resolve("schemas"));
        Files.writeString(folder.resolve("shop.plan.yaml"), plan(events, "1.0.0", 10_000));
        Files.writeString(folder.resolve("later.plan.yaml"), plan(events, "2.0.0", 9_000));
        for (int i = 0; i < events; i++) {
            Files.writeString(folder.resolve("schemas").resolve(event(i) + ".json"), schema(i));
        }
    }

    private static String plan(int events, String version, int max) {
        StringBuilder plan = new StringBuilder("plan: large-shop\nversion: " + version + "\n");
        plan.append("goal: Show what a large plan costs.\n");
        plan.append("teams: {growth: {role: marketing, contact: growth@acme.example},");
        plan.append(" shop: {role: engineering, contact: shop@acme.example}}\n");
        plan.append("pages: {home: {path: /}}\n");
        plan.append("destinations: {web: {type: gtm, within: detail}}\n");
        plan.append("properties:\n");
        for (int i = 0; i < PROPERTIES; i++) {
            plan.append("  ").append(property(i)).append(": {").append(type(i, max));
            plan.append(", description: What property ").append(i).append(" of the shop tells}\n");
        }
        plan.append("events:\n");
        for (int i = 0; i < events; i++) {
            plan.append("  ")
                    .append(event(i))
                    .append(": {description: Visitor did thing ")
                    .append(i);
            plan.append(" in the shop, purpose: Know whether thing ").append(i).append(" is wanted, pages: [home],");
            plan.append(" owner: growth, developer: shop, required: [").append(properties(i, 0, PER_EVENT / 2));
            plan.append("], optional: [")
                    .append(properties(i, PER_EVENT / 2, PER_EVENT))
                    .append("]}\n");
        }
        return plan.toString();
    }

    private static String type(int i, int max) {
        return switch (i % 5) {
            case 0 -> "type: string, max_length: 100, example: text " + i;
            case 1 -> "type: integer, min: 0, max: " + max + ", example: " + i;
            case 2 -> "type: decimal, min: 0, decimals: 2, example: " + i + ".5";
            case 3 -> "type: boolean, example: true";
            default -> "type: small | medium | large, example: medium";
        };
    }

    private static String schema(int event) {
        String properties = IntStream.range(0, PER_EVENT)
                .map(j -> listed(event, j))
                .mapToObj(i -> "    \"" + property(i) + "\": {" + schemaType(i) + ", \"description\": \"What property "
                        + i + " of the shop tells\"}")
                .collect(Collectors.joining(",\n"));
        String required = IntStream.range(0, PER_EVENT / 2)
                .mapToObj(j -> "\"" + property(listed(event, j)) + "\"")
                .collect(Collectors.joining(", "));
        return "{\n  \"type\": \"object\",\n  \"description\": \"Visitor did thing " + event
                + " in the shop\",\n  \"properties\": {\n" + properties + "\n  },\n  \"required\": [" + required
                + "]\n}\n";
    }

    private static String schemaType(int i) {
        return switch (i % 5) {
            case 0 -> "\"type\": \"string\", \"maxLength\": 100";
            case 1 -> "\"type\": \"integer\", \"minimum\": 0, \"maximum\": 10000";
            case 2 -> "\"type\": \"number\", \"minimum\": 0";
            case 3 -> "\"type\": \"boolean\"";
            default -> "\"type\": \"string\", \"enum\": [\"small\", \"medium\", \"large\"]";
        };
    }

    private static String properties(int event, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(j -> property(listed(event, j)))
                .collect(Collectors.joining(", "));
    }

    private static int listed(int event, int j) {
        return (event * 7 + j) % PROPERTIES;
    }

    private static String property(int i) {
        return SUBJECTS.get(i % SUBJECTS.size()) + "_" + ASPECTS.get(i / SUBJECTS.size() % ASPECTS.size()) + "_"
                + word(i);
    }

    private static String event(int i) {
        return ACTIONS.get(i % ACTIONS.size()) + "_" + SUBJECTS.get(i / ACTIONS.size() % SUBJECTS.size()) + "_"
                + word(i);
    }

    /** Numbers in letters, so that names look like names. */
    private static String word(int i) {
        return "" + (char) ('a' + i / 26 / 26 % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
    }
}
