package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.JsonObject;
import io.github.layerscribe.codegen.emit.WireJson;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.DestinationView.LeftOut;
import io.github.layerscribe.codegen.plan.DestinationView.WireMember;
import io.github.layerscribe.codegen.plan.DestinationView.WirePush;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.PlanValue;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sample of an event as it arrives somewhere: under the names there, without what is left out on the way. */
final class ArrivingSample {

    private ArrivingSample() {}

    static JsonObject of(DestinationView view, WirePush push, PlanValue.Structure sample) {
        JsonObject members = members(push.members(), sample);
        JsonObject arriving = new JsonObject().with("event", push.name());
        return push.within() == null ? arriving.withAll(members) : arriving.with(push.within(), members);
    }

    /** {@code item.coupon (dropped)}. */
    static Inline leftOut(WirePush push) {
        return Inline.join(
                ", ", push.leftOut().stream().map(ArrivingSample::leftOut).toList());
    }

    private static Inline leftOut(LeftOut leftOut) {
        String path = leftOut.path().stream().map(Member::id).collect(Collectors.joining("."));
        return Inline.code(path)
                .plus(
                        switch (leftOut.reason()) {
                            case DROPPED -> " (dropped)";
                            case PRIVACY ->
                                " ("
                                        + leftOut.member()
                                                .property()
                                                .governance()
                                                .privacy()
                                                .word() + ")";
                        });
    }

    private static JsonObject members(List<WireMember> members, PlanValue.Structure sample) {
        JsonObject json = new JsonObject();
        for (WireMember member : members) {
            json.with(member.name(), value(member, valueOf(member, sample)));
        }
        return json;
    }

    /** What a destination itself adds is in no sample. */
    private static @Nullable PlanValue valueOf(WireMember member, PlanValue.Structure sample) {
        PlanValue value = sample.members().get(member.member().property());
        return value != null ? value : member.member().fixedValue();
    }

    private static @Nullable Object value(WireMember member, @Nullable PlanValue value) {
        if (value instanceof PlanValue.Structure structure) {
            return members(member.members(), structure);
        }
        if (value instanceof PlanValue.Many many) {
            return many.values().stream().map(each -> value(member, each)).toList();
        }
        return value == null ? null : WireJson.of(value);
    }
}
