package io.github.layerscribe.codegen.lint;

import java.util.List;

/**
 * Something that the reader refuses, as {@code explain} shows it. No waiver reaches it: a plan that cannot be read has no
 * meaning that one could allow.
 *
 * @param ids how diagnostics name it; several where they say the same of different sections
 * @param isAboutFiles whether the samples are words about files and sizes instead of sections of a plan
 * @param purpose one sentence that says what a plan looks like that keeps the rule
 * @param bad sections that the reader refuses for this
 * @param good the same, mended
 */
public record ReaderRule(List<String> ids, boolean isAboutFiles, String purpose, String bad, String good) {

    public ReaderRule {
        ids = List.copyOf(ids);
    }
}
