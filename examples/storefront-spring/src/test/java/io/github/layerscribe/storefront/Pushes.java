package io.github.layerscribe.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pushes in the scripts of a page, in the order of the HTML. */
record Pushes(List<JsonNode> all) {

    private static final String CALL = "dataLayer.push(";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static Pushes of(String html) {
        List<JsonNode> pushes = new ArrayList<>();
        for (int at = html.indexOf(CALL); at >= 0; at = html.indexOf(CALL, at + 1)) {
            String json = html.substring(at + CALL.length());
            if (!json.startsWith("{\"gtm.start\"")) {
                pushes.add(JSON.readerFor(JsonNode.class).readValue(json));
            }
        }
        return new Pushes(pushes);
    }

    /** Names of the events, in order. */
    List<String> events() {
        return all.stream()
                .filter(push -> push.has("event"))
                .map(push -> push.get("event").stringValue())
                .toList();
    }

    Optional<JsonNode> event(String name) {
        return all.stream()
                .filter(push ->
                        push.has("event") && push.get("event").stringValue().equals(name))
                .findFirst();
    }

    /** The value of a property that a context wrote at the top level. */
    Optional<JsonNode> state(String property) {
        return all.stream()
                .filter(push -> !push.has("event") && push.has(property))
                .map(push -> push.get(property))
                .findFirst();
    }
}
