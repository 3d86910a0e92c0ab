package io.github.layerscribe.codegen.emit;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a build can set for an emitter.
 *
 * <pre>{@code
 * static final EmitterOption<Boolean> PLACES =
 *         EmitterOption.flag("plan.places", "Whether each definition tells its file and line.", false);
 * }</pre>
 *
 * @param name the emitter's id, a dot and a word: {@code java.package}
 * @param purpose what it decides, a sentence
 * @param defaultText what applies if the build sets nothing, as it would write it; null if it must set something
 * @param parser reads what a build wrote; throws {@link IllegalArgumentException} with a sentence that says what to write
 */
public record EmitterOption<T>(
        String name, String purpose, @Nullable String defaultText, Function<String, T> parser) {

    /** An option that is {@code true} or {@code false}. */
    public static EmitterOption<Boolean> flag(String name, String purpose, boolean isDefault) {
        return new EmitterOption<>(name, purpose, Boolean.toString(isDefault), EmitterOption::flag);
    }

    /** Whether a build has to set it. */
    public boolean isRequired() {
        return defaultText == null;
    }

    /** Reads what a build wrote. */
    T parse(String text) {
        return parser.apply(text);
    }

    /** What is wrong with what a build wrote, and what to write instead. */
    public Optional<String> mistakeIn(String text) {
        try {
            T unused = parser.apply(text);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("`" + text + "` is neither. Write `true` or `false`.");
        };
    }
}
