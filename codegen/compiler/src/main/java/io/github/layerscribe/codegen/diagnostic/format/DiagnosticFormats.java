package io.github.layerscribe.codegen.diagnostic.format;

import java.util.List;
import java.util.Optional;

/** The register of formats: a new one is one more line here. */
public final class DiagnosticFormats {

    private DiagnosticFormats() {}

    /** Every format, the one for people first. */
    public static List<DiagnosticFormat> all() {
        return List.of(TextFormat.plain(), new JsonFormat(), new SarifFormat(), new GithubFormat(), new JunitFormat());
    }

    /** The format of an id such as {@code sarif}. */
    public static Optional<DiagnosticFormat> find(String id) {
        return all().stream().filter(format -> format.id().equals(id)).findFirst();
    }
}
