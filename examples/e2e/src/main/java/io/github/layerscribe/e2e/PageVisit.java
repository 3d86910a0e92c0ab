package io.github.layerscribe.e2e;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A page as the receiver saw it, from its first push to the moment it was left.
 *
 * @param messages every push that the receiver took from the queue, in order
 * @param model what the receiver had merged from them at the end
 * @param console what the browser's console said meanwhile
 */
record PageVisit(String path, List<JsonNode> messages, JsonNode model, List<String> console) {

    /** Pushes with an event name, without the one that starts the container. */
    List<JsonNode> events() {
        return messages.stream().filter(PageVisit::isEvent).toList();
    }

    Optional<JsonNode> event(String name) {
        return events().stream()
                .filter(message -> message.get("event").stringValue().equals(name))
                .findFirst();
    }

    List<String> eventNames() {
        return events().stream()
                .map(message -> message.get("event").stringValue())
                .toList();
    }

    static boolean isEvent(JsonNode message) {
        return message.has("event") && !isContainerStart(message);
    }

    static boolean isContainerStart(JsonNode message) {
        return message.has("gtm.start");
    }

    /** Whether a push carries state, rather than an event or the end of some state. */
    static boolean isContext(JsonNode message) {
        return !message.has("event")
                && !StreamSupport.stream(message.spliterator(), false).allMatch(JsonNode::isNull);
    }
}
