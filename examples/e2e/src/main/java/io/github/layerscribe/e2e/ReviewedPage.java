package io.github.layerscribe.e2e;

import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Goldens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person has looked at and agreed to: all messages of a page and the model they make.
 *
 * <p>{@code -Dupdate-goldens} writes the files anew; look at the difference before it is committed.
 */
final class ReviewedPage {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String name;

    ReviewedPage(String name) {
        this.name = name;
    }

    /** Fails with both texts if the visit is not exactly as reviewed. */
    void requireSame(PageVisit visit) {
        String seen = textOf(visit);
        if (Goldens.areUpdated()) {
            update(seen);
        } else if (!isSame(visit)) {
            throw new AssertionFailedError(
                    "What the receiver saw on " + visit.path() + " is not what `" + name + ".json` says",
                    expected(),
                    seen);
        }
    }

    boolean isSame(PageVisit visit) {
        return JSON.readTree(expected()).equals(JSON.readTree(textOf(visit)));
    }

    private static String textOf(PageVisit visit) {
        ObjectNode page = JSON.createObjectNode();
        page.putArray("messages").addAll(visit.messages());
        page.set("model", visit.model());
        return JSON.writeValueAsString(withoutChance(page, visit.path())) + "\n";
    }

    /** What differs from run to run: the container's start, and the numbers of customer and order. */
    private static JsonNode withoutChance(ObjectNode page, String path) {
        String text = JSON.writeValueAsString(page)
                .replaceAll("\"((?:gtm\\.)?start)\" : \\d+", "\"$1\" : 0")
                .replaceAll("\"user_id\" : \"[^\"]+\"", "\"user_id\" : \"(customer number)\"");
        String[] parts = path.split("/");
        boolean isOrder = parts.length == 4 && parts[1].equals("orders");
        return JSON.readTree(isOrder ? text.replace('"' + parts[2] + '"', "\"(order number)\"") : text);
    }

    private String expected() {
        try (InputStream file = ReviewedPage.class.getResourceAsStream("expected/" + name + ".json")) {
            if (file == null) {
                throw new AssertionError("`expected/" + name + ".json` is missing; write it with -Dupdate-goldens");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("`" + name + ".json` could not be read", e);
        }
    }

    private void update(String seen) {
        Path file = Checkout.root()
                .resolve("examples/e2e/src/main/resources/io/github/layerscribe/e2e/expected")
                .resolve(name + ".json");
        try {
            Files.writeString(file, seen);
        } catch (IOException e) {
            throw new UncheckedIOException("`" + file + "` could not be written", e);
        }
    }
}
