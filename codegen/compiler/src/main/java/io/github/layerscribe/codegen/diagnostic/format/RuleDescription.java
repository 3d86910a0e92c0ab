package io.github.layerscribe.codegen.diagnostic.format;

/**
 * What a rule asks for, for whoever sees its diagnostics without the plan's documents.
 *
 * @param id as in {@link io.github.layerscribe.codegen.diagnostic.Diagnostic#rule}
 * @param summary what it asks for, in one sentence
 * @param help why, and what to write; may have several lines
 */
public record RuleDescription(String id, String summary, String help) {

    /** For a rule that nobody has described: its id in words says a little. */
    static RuleDescription ofId(String id) {
        String words = id.replace('-', ' ');
        return new RuleDescription(id, words, words);
    }
}
