package io.github.layerscribe.codegen.parse;

import io.github.layerscribe.codegen.parse.keys.KeyReader;
import io.github.layerscribe.codegen.parse.keys.Section;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.EventDefinition.Memory;
import io.github.layerscribe.codegen.plan.EventDefinition.Order;
import io.github.layerscribe.codegen.plan.GroupDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads where and when an event is pushed; what the event states takes the place of what its group states. */
final class EventDeliveryParser {

    private static final GroupDefinition.Delivery NOTHING = new GroupDefinition.Delivery(null, null, null, null);

    private final SectionReader reader;

    EventDeliveryParser(SectionReader reader) {
        this.reader = reader;
    }

    EventDefinition.Delivery parse(KeyReader keys, Payload payload, GroupDefinition.@Nullable Delivery group) {
        GroupDefinition.Delivery lower = group == null ? NOTHING : group;
        Set<EmittedBy> emittedBy = either(reader.emittedBy(keys, GroupParser.EMITTED_BY), lower.emittedBy());
        List<Reference> consent = either(keys.has("consent") ? reader.consent(keys) : null, lower.consent());
        Selection pages = either(reader.selection(keys, "pages", Section.PAGES), lower.pages());
        Selection destinations =
                either(reader.selection(keys, "destinations", Section.DESTINATIONS), lower.destinations());
        Order order = keys.choice("order", List.of(Order.values()), Order::word).orElse(Order.NORMAL);
        return new EventDefinition.Delivery(
                pages == null ? Selection.DEFAULT_ALL : pages,
                emittedBy == null ? EnumSet.of(EmittedBy.SERVER) : emittedBy,
                new EventDefinition.Firing(oncePer(keys, payload), keys.flag("page_view", false), order),
                destinations == null ? Selection.DEFAULT_ALL : destinations,
                consent == null ? List.of() : consent);
    }

    private static <T> @Nullable T either(@Nullable T upper, @Nullable T lower) {
        return upper == null ? lower : upper;
    }

    private EventDefinition.@Nullable OncePer oncePer(KeyReader keys, Payload payload) {
        List<YamlNode.Scalar> words = keys.scalars("once_per");
        if (words.isEmpty()) {
            return null;
        }
        Memory memory = switch (words.get(0).text()) {
            case "page" -> Memory.PAGE;
            case "session" -> Memory.SESSION;
            default -> Memory.BROWSER;
        };
        List<YamlNode.Scalar> ids = memory == Memory.BROWSER ? words : words.subList(1, words.size());
        List<PropertyDefinition> properties = new ArrayList<>();
        ids.forEach(id -> required(id, payload).ifPresent(properties::add));
        return new EventDefinition.OncePer(memory, properties, keys.rangeOf("once_per"));
    }

    private Optional<PropertyDefinition> required(YamlNode.Scalar id, Payload payload) {
        if (reader.index().reference(Section.PROPERTIES, id).isEmpty()) {
            return Optional.empty();
        }
        Optional<Member> member = payload.find(id.text()).filter(found -> !found.isOptional());
        if (member.isEmpty()) {
            reader.error(
                    "once-per",
                    id.range(),
                    "\"" + id.text() + "\" is not required here, so it cannot tell pushes apart.",
                    "Add it to required.");
            return Optional.empty();
        }
        if (member.get().property().type().elementType() instanceof PropertyType.OfObject) {
            reader.error(
                    "once-per",
                    id.range(),
                    "\"" + id.text() + "\" holds objects and cannot tell pushes apart.",
                    "Use the property that identifies the push.");
            return Optional.empty();
        }
        return member.map(Member::property);
    }
}
