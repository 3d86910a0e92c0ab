package io.github.layerscribe.codegen.diff.report;

import io.github.layerscribe.codegen.diff.Change;
import io.github.layerscribe.codegen.diff.CompatibilityRule;
import io.github.layerscribe.codegen.diff.DiffReport;
import io.github.layerscribe.codegen.diff.Grade;
import io.github.layerscribe.codegen.diff.Judgement;
import io.github.layerscribe.codegen.diff.Place;
import io.github.layerscribe.codegen.diff.Reach;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The report for a program; its shape is told at {@link DiffReport#json}. */
public final class JsonReport {

    /** Rises when a key goes or means something else. */
    private static final int FORMAT = 1;

    private JsonReport() {}

    /** One JSON object, ending in a line break. */
    public static String of(DiffReport report) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode json = mapper.createObjectNode();
        json.put("format", FORMAT);
        put(json.putObject("before"), report.before());
        put(json.putObject("after"), report.after());
        json.put("bump", report.bump().word());
        json.put("nextVersion", report.nextVersion().toString());
        json.put("isVersionEnough", report.isVersionEnough());
        ObjectNode breaking = json.putObject("breaking");
        for (Grade grade : Grade.values()) {
            breaking.put(grade.word(), report.breaking(grade));
        }
        put(json.putObject("reach"), report.reach());
        ArrayNode changes = json.putArray("changes");
        report.judgements().forEach(judgement -> put(changes.addObject(), judgement));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json).replace("\r\n", "\n") + "\n";
    }

    private static void put(ObjectNode json, TrackingPlan plan) {
        json.put("plan", plan.id());
        json.put("version", plan.version().toString());
    }

    private static void put(ObjectNode json, Judgement judgement) {
        CompatibilityRule rule = judgement.rule();
        Change change = judgement.change();
        json.put("rule", rule.id());
        json.put("grade", rule.grade().word());
        json.put("bump", rule.bump().word());
        json.put("aspect", change.aspect().word());
        json.put("direction", change.direction().word());
        put(json.putObject("at"), change.place());
        put(json, "before", change.before());
        put(json, "after", change.after());
        json.put("message", ChangeWords.of(List.of(change)).plain());
        json.put("effect", rule.effect());
        put(json.putObject("reach"), change.reach());
    }

    private static void put(ObjectNode json, Place place) {
        json.put("section", place.section());
        json.put("id", place.id());
        json.put("part", place.part());
        json.put("key", place.key());
    }

    private static void put(ObjectNode json, String key, Change.@Nullable Side side) {
        if (side == null) {
            json.putNull(key);
            return;
        }
        ObjectNode object = json.putObject(key);
        object.put("words", side.words());
        object.put("file", side.range().file().path());
        object.put("line", side.range().line());
        object.put("column", side.range().column());
    }

    private static void put(ObjectNode json, Reach reach) {
        reach.events().forEach(json.putArray("events")::add);
        reach.contexts().forEach(json.putArray("contexts")::add);
        reach.pages().forEach(json.putArray("pages")::add);
        reach.destinations().forEach(json.putArray("destinations")::add);
        reach.classes().forEach(json.putArray("classes")::add);
    }
}
