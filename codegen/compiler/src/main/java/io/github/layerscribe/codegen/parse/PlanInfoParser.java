package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Scalars;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.parse.keys.Shape;
import io.github.layerscribe.codegen.plan.PlanInfo;
import io.github.layerscribe.codegen.plan.PlanVersion;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.TeamDefinition;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the top of a plan: id, version, goal, approval, budget. */
final class PlanInfoParser {

    private static final Pattern PLAN_ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern BYTES = Pattern.compile("([0-9.]+) (B|KB)");
    static final Shape TOP = top();
    static final Shape APPROVED = Shape.of("an approval", "marketing", "engineering", "privacy", "agency", "date");
    static final Shape BUDGET = Shape.of("a budget", "page", "event");

    private final SectionReader reader;

    PlanInfoParser(SectionReader reader) {
        this.reader = reader;
    }

    private static Shape top() {
        List<String> keys = new ArrayList<>(
                List.of("plan!", "version!", "goal!", "approved", "budget", "include", "extends", "without", "allow"));
        keys.addAll(Section.keys());
        return Shape.of("a plan", keys.toArray(String[]::new));
    }

    /** The keys of the root file; unknown and missing ones are reported. */
    KeyReader keys(YamlNode.Mapping root) {
        return reader.reader(root, TOP, root.range().slice(0, 1));
    }

    /** What is said at the top; where that was reported, something stands in so that the rest can be judged. */
    PlanInfo parse(KeyReader keys, YamlNode.Mapping root) {
        if (keys.has("without") && !keys.has("extends")) {
            reader.error(
                    "without",
                    keys.rangeOf("without"),
                    "This plan extends none, so there is nothing to take out.",
                    "Take it out here, or add extends:.");
        }
        YamlNode.Scalar id = keys.scalar("plan")
                .filter(this::isPlanId)
                .orElseGet(() -> new YamlNode.Scalar("plan", true, root.range().slice(0, 1)));
        PlanVersion version = reader.version(keys, "version");
        String goal = keys.prose("goal");
        return new PlanInfo(
                keys.declaration(id),
                version == null ? new PlanVersion(0, 0, 0) : version,
                goal == null ? "" : goal,
                approval(keys),
                budget(keys));
    }

    private boolean isPlanId(YamlNode.Scalar id) {
        boolean fits = id.text().length() <= 60 && PLAN_ID.matcher(id.text()).matches();
        if (!fits) {
            reader.error(
                    "id-style",
                    id.range(),
                    "\"" + id.text() + "\" cannot be the id of a plan.",
                    "Write lower-case words joined by -, at most 60 characters: acme-shoes.");
        }
        return fits;
    }

    private PlanInfo.@Nullable Approval approval(KeyReader keys) {
        YamlNode.Mapping mapping = keys.mapping("approved").orElse(null);
        if (mapping == null) {
            return null;
        }
        KeyReader approved = reader.reader(mapping, APPROVED, keys.rangeOf("approved"));
        Map<TeamDefinition.Role, Reference> teams = new EnumMap<>(TeamDefinition.Role.class);
        for (TeamDefinition.Role role : TeamDefinition.Role.values()) {
            Reference team = reader.reference(approved, role.word(), Section.TEAMS);
            if (team != null) {
                teams.put(role, team);
            }
        }
        return new PlanInfo.Approval(teams, approved.date("date"), keys.rangeOf("approved"));
    }

    private PlanInfo.Budget budget(KeyReader keys) {
        YamlNode.Mapping mapping = keys.mapping("budget").orElse(null);
        if (mapping == null) {
            return PlanInfo.Budget.NONE;
        }
        KeyReader budget = reader.reader(mapping, BUDGET, keys.rangeOf("budget"));
        return new PlanInfo.Budget(bytes(budget, "page"), bytes(budget, "event"));
    }

    private @Nullable Long bytes(KeyReader budget, String key) {
        YamlNode.Scalar scalar = budget.scalar(key).orElse(null);
        if (scalar == null) {
            return null;
        }
        Matcher matcher = BYTES.matcher(scalar.text());
        Optional<BigDecimal> number = matcher.matches() ? Scalars.decimal(matcher.group(1)) : Optional.empty();
        if (number.isEmpty() || number.get().precision() - number.get().scale() > 9) {
            reader.error(
                    "budget",
                    scalar.range(),
                    "\"" + scalar.text() + "\" is not a size.",
                    "Write a number and B or KB: 8 KB.");
            return null;
        }
        long factor = matcher.group(2).equals("KB") ? 1024 : 1;
        return number.get().multiply(BigDecimal.valueOf(factor)).longValue();
    }
}
