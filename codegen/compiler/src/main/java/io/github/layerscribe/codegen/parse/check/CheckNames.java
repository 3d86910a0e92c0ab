package io.github.layerscribe.codegen.parse.check;

import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import java.util.Map;
import java.util.Optional;

/** The properties that a check may name: what its event lists, and what the objects in it list. */
final class CheckNames {

    private final String event;
    private final Map<String, Member> members;
    private final Map<String, ObjectDefinition> objects;

    CheckNames(String event, Map<String, Member> members, Map<String, ObjectDefinition> objects) {
        this.event = event;
        this.members = members;
        this.objects = objects;
    }

    /** A property of the event. */
    PropertyDefinition member(CheckText.Token name) throws CheckMistake {
        Member member = members.get(name.text());
        if (member == null) {
            throw new CheckMistake(name.offset(), "\"" + event + "\" does not list \"" + name.text() + "\".");
        }
        return member.property();
    }

    /** A property of the object behind a dot. */
    PropertyDefinition inside(PropertyDefinition owner, CheckText.Token name) throws CheckMistake {
        if (!(owner.type().elementType() instanceof PropertyType.OfObject type)) {
            throw new CheckMistake(name.offset(), "\"" + owner.id() + "\" is no object, so a dot leads nowhere.");
        }
        Optional<Member> member = Optional.ofNullable(objects.get(type.objectId()))
                .flatMap(object -> object.payload().find(name.text()));
        if (member.isEmpty()) {
            throw new CheckMistake(
                    name.offset(), "The object \"" + type.objectId() + "\" does not list \"" + name.text() + "\".");
        }
        return member.get().property();
    }
}
