package io.github.layerscribe.codegen.parse.brand;

import io.github.layerscribe.codegen.diagnostic.Diagnostic;
import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.parse.LoadedPlan;
import io.github.layerscribe.codegen.parse.PlanLoader;
import io.github.layerscribe.codegen.parse.PlanSource;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Plans in a folder, one on top of the other, as a test writes them. */
final class BrandPlans {

    static final String TOP = "plan: %s\nversion: 1.2.0\ngoal: Sell shoes.\n";

    private final Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    BrandPlans(Path folder) {
        this.folder = folder;
    }

    /** A base of these sections and a brand of these, which begin in line 5 of {@code brand.yaml}. */
    static BrandPlans of(Path folder, String base, String brand) {
        return new BrandPlans(folder)
                .with("base.yaml", TOP.formatted("base") + base)
                .with("brand.yaml", TOP.formatted("brand") + "extends: base.yaml\n" + brand);
    }

    BrandPlans with(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    LoadedPlan load(String name) {
        return load(PlanSource.of(folder.resolve(name)));
    }

    LoadedPlan load(PlanSource source) {
        try {
            return PlanLoader.read(source, diagnostics);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The brand, which must have been accepted. */
    TrackingPlan brand() {
        return load("brand.yaml").plan().orElseThrow(() -> new AssertionError(told()));
    }

    EventDefinition event(String id) {
        return brand().events().get(id);
    }

    /** What is told about the brand: {@code file:line:column [rule] text}, then the other places. */
    List<String> messages() {
        load("brand.yaml");
        return told();
    }

    /** {@code file:line:column [rule]}. */
    List<String> places() {
        return messages().stream()
                .map(text -> text.substring(0, text.indexOf(']') + 1))
                .toList();
    }

    List<String> told() {
        return diagnostics.all().stream().map(this::shown).toList();
    }

    private String shown(Diagnostic told) {
        String related = told.related().stream()
                .map(place -> " | " + place.range() + " " + place.message())
                .collect(Collectors.joining());
        return (told.range() + " [" + told.rule() + "] " + told.text() + related).replace(folder + "/", "");
    }

    /** {@code a!} required, {@code a} optional, {@code a=} fixed. */
    static List<String> members(Payload payload) {
        return payload.members().stream().map(BrandPlans::shown).toList();
    }

    private static String shown(Member member) {
        return member.id()
                + switch (member.presence()) {
                    case REQUIRED -> "!";
                    case OPTIONAL -> "";
                    case FIXED -> "=";
                };
    }
}
