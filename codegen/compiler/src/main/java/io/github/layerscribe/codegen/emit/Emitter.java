package io.github.layerscribe.codegen.emit;

import io.github.layerscribe.codegen.diagnostic.Diagnostics;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;

/**
 * Turns a tracking plan into files of one kind, such as Java classes.
 *
 * <p>An emitter is a function: it reads no file, writes none, knows neither clock nor locale nor another emitter, and
 * gives the same text for the same plan and options every time. Register it in {@link Emitters}.
 *
 * <pre>{@code
 * final class EventListEmitter implements Emitter {
 *
 *     public String id() {
 *         return "event-list";
 *     }
 *
 *     public String purpose() {
 *         return "The ids of all events, one a line";
 *     }
 *
 *     public List<GeneratedFile> emit(TrackingPlan plan, EmitOptions options, Diagnostics diagnostics) {
 *         String text = plan.events().all().stream().map(event -> event.id() + "\n").collect(joining());
 *         return List.of(GeneratedFile.document("event-list/" + plan.id() + ".txt", text));
 *     }
 * }
 * }</pre>
 */
public interface Emitter {

    /** The emitter's own name, in lower-case words joined by {@code -}: {@code java}. */
    String id();

    /** What it is for, in a few words for a list: {@code Typed events for Java}. */
    String purpose();

    /** What a build can set, each named after the emitter: {@code java.package}. */
    default List<EmitterOption<?>> options() {
        return List.of();
    }

    /**
     * Makes the files of a plan without errors.
     *
     * @param diagnostics takes what this emitter cannot express, with its place; an error stops generation, and then no
     *     emitter's files are written
     */
    List<GeneratedFile> emit(TrackingPlan plan, EmitOptions options, Diagnostics diagnostics);
}
