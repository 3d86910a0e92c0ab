package io.github.layerscribe.codegen.diff.words;

import io.github.layerscribe.codegen.diff.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a definition says, as text that is the same exactly if the thing is.
 *
 * @param key the key of the plan that says it
 * @param turn which way it changed
 */
public record Facet<D>(Aspect aspect, String key, Words<D> words, Turn turn) {

    /** Says a thing in the ids of the newer plan; null where the definition does not say it. */
    public interface Words<D> {
        @Nullable
        String of(D definition, Renames renames);
    }

    /** As {@link Words}, for things that name no id. */
    public interface PlainWords<D> {
        @Nullable
        String of(D definition);
    }

    public static <D> Facet<D> of(Aspect aspect, String key, PlainWords<D> words, Turn turn) {
        return new Facet<>(aspect, key, (definition, renames) -> words.of(definition), turn);
    }

    public static <D> Facet<D> of(Aspect aspect, String key, PlainWords<D> words) {
        return of(aspect, key, words, Turn.OTHER);
    }

    public static <D> Facet<D> prose(String key, PlainWords<D> words) {
        return of(Aspect.PROSE, key, words);
    }
}
