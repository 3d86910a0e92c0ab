package com.acme.types;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Event;
import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.payload.Sha256;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.Format;
import io.github.layerscribe.validation.TextPattern;
import io.github.layerscribe.validation.Violations;
import io.github.layerscribe.validation.WellFormed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * All kinds of text.
 *
 * <p>Purpose: Tests.
 *
 * <p>On the page {@code home}.
 *
 * <pre>{@code
 * dataLayer.push(Texts.builder()
 *         .code("AB-12")
 *         .digest(Sha256.ofHex("973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b"))
 *         .build());
 * }</pre>
 *
 * @param code A code, such as {@code AB-12}
 * @param digest A hash, such as {@code 973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b}
 * @param shortText A few letters, such as {@code abc}; null when absent
 * @param anyText Anything at all, such as {@code x}; null when absent
 * @param mail An address, such as <code>a@b.example</code>; null when absent
 * @param searchTerm What was typed, such as {@code shoes}; null when absent
 */
@Generated("events.texts")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Texts(
        @JsonProperty("code") @NotNull @CodePoints(min = 1, max = 12)
                @Pattern(regexp = "[A-Z]{2}-\\d+", message = Constraints.PATTERN_MESSAGE) String code,
        @JsonProperty("digest") @NotNull @WellFormed Sha256 digest,
        @JsonProperty("short_text") @CodePoints(max = 5) String shortText,
        @JsonProperty("any_text") String anyText,
        @JsonProperty("mail") @CodePoints(max = 60) @Pattern(regexp = Constraints.EMAIL) String mail,
        @JsonProperty("search_term") @CodePoints(min = 1) String searchTerm)
        implements Event {

    /** The event's name as the receiver sees it. */
    public static final String NAME = "texts";

    private static final PropertyName CODE = PropertyName.of("code");
    private static final PropertyName DIGEST = PropertyName.of("digest");
    private static final PropertyName SHORT_TEXT = PropertyName.of("short_text");
    private static final PropertyName ANY_TEXT = PropertyName.of("any_text");
    private static final PropertyName MAIL = PropertyName.of("mail");
    private static final PropertyName SEARCH_TERM = PropertyName.of("search_term");

    private static final TextPattern CODE_PATTERN = TextPattern.of("[A-Z]{2}-\\d+");

    private static final EventInfo INFO = EventInfo.of(NAME).within("e");

    /** Starts a texts; the required properties come first, in the order of the plan. */
    public static NeedsCode builder() {
        return code -> digest -> new Builder(code, digest);
    }

    @Override
    public EventInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(CODE, code);
        sink.hash(DIGEST, digest);
        sink.text(SHORT_TEXT, shortText);
        sink.text(ANY_TEXT, anyText);
        sink.text(MAIL, mail);
        sink.text(SEARCH_TERM, searchTerm);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(CODE, code);
        violations.length(CODE, code, 1, 12);
        violations.pattern(CODE, code, CODE_PATTERN);
        violations.required(DIGEST, digest);
        violations.wellFormed(DIGEST, digest);
        violations.length(SHORT_TEXT, shortText, 0, 5);
        violations.length(MAIL, mail, 0, 60);
        violations.format(MAIL, mail, Format.EMAIL);
        violations.length(SEARCH_TERM, searchTerm, 1, Integer.MAX_VALUE);
    }

    /** The next property to set is {@code code}. */
    public interface NeedsCode {

        /** A code, such as {@code AB-12}. */
        NeedsDigest code(String code);
    }

    /** The next property to set is {@code digest}. */
    public interface NeedsDigest {

        /** A hash, such as {@code 973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b}. */
        Builder digest(Sha256 digest);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String code;
        private final Sha256 digest;
        private String shortText;
        private String anyText;
        private String mail;
        private String searchTerm;

        private Builder(String code, Sha256 digest) {
            this.code = code;
            this.digest = digest;
        }

        /** A few letters, such as {@code abc}. */
        public Builder shortText(String shortText) {
            this.shortText = shortText;
            return this;
        }

        /** Anything at all, such as {@code x}. */
        public Builder anyText(String anyText) {
            this.anyText = anyText;
            return this;
        }

        /** An address, such as <code>a@b.example</code>. */
        public Builder mail(String mail) {
            this.mail = mail;
            return this;
        }

        /** What was typed, such as {@code shoes}. */
        public Builder searchTerm(String searchTerm) {
            this.searchTerm = searchTerm;
            return this;
        }

        public Texts build() {
            return new Texts(code, digest, shortText, anyText, mail, searchTerm);
        }
    }
}
