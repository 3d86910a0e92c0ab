package io.github.layerscribe.codegen.emit.plan;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.plan.Lineage;
import io.github.layerscribe.codegen.plan.PlanInfo;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import io.github.layerscribe.codegen.plan.Waiver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The top of a plan: what it says about itself. */
final class PlanInfoJson {

    private PlanInfoJson() {}

    static JsonObject of(TrackingPlan plan, DefinitionJson definitions) {
        PlanInfo info = plan.info();
        return new JsonObject()
                .with("plan", info.declaration().id())
                .with("version", info.version().toString())
                .with("goal", info.goal())
                .withAny(
                        "extends",
                        plan.lineage().parents().stream()
                                .map(PlanInfoJson::parent)
                                .toList())
                .with("approved", approved(info.approval()))
                .withAny(
                        "budget",
                        new JsonObject()
                                .with("page", info.budget().page())
                                .with("event", info.budget().event()))
                .withAny(
                        "allow",
                        plan.waivers().stream().map(PlanInfoJson::waiver).toList())
                .withAll(definitions.end(info.declaration()));
    }

    private static JsonObject parent(Lineage.Parent parent) {
        return new JsonObject()
                .with("plan", parent.id())
                .with("version", parent.version().toString());
    }

    private static @Nullable JsonObject approved(PlanInfo.@Nullable Approval approval) {
        if (approval == null) {
            return null;
        }
        JsonObject json = new JsonObject();
        approval.teams().forEach((role, team) -> json.with(role.word(), team.id()));
        return json.with("date", DefinitionJson.text(approval.date()));
    }

    private static JsonObject waiver(Waiver waiver) {
        List<String> places = waiver.at().stream()
                .map(place -> place.id() == null ? place.section() : place.section() + "." + place.id())
                .toList();
        return new JsonObject()
                .with("rule", waiver.rule())
                .with("at", places)
                .with("because", waiver.because())
                .with("until", waiver.until().toString());
    }
}
