package io.github.layerscribe.codegen.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of plan files, for editors: keys and words to choose from, and what each of them means.
 *
 * <p>A copy beside the plan is found by a first line {@code # yaml-language-server: $schema=plan.schema.json}. The schema
 * knows one file and no references between definitions; what it accepts, the compiler may still refuse.
 */
public final class PlanSchema {

    /** The usual name of a copy. */
    public static final String FILE_NAME = "plan.schema.json";

    private static final String RESOURCE = "/META-INF/layerscribe/" + FILE_NAME;

    private PlanSchema() {}

    /** The schema, as this version of the compiler reads plans. */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(PlanSchema.class.getResourceAsStream(RESOURCE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
