package com.acme.browser;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * Who looks at the page.
 *
 * <p>Belongs to one visitor: a page that shows it stays out of shared caches.
 *
 * <p>On every page.
 *
 * <pre>{@code
 * dataLayer.push(MemberContext.builder()
 *         .loggedIn(true)
 *         .build());
 * }</pre>
 *
 * @param loggedIn The member is signed in, such as {@code true}
 * @param memberId Member number, such as {@code m-7}; null when absent
 */
@Generated("contexts.member")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MemberContext(
        @JsonProperty("logged_in") @NotNull Boolean loggedIn,
        @JsonProperty("member_id") @CodePoints(min = 1) String memberId)
        implements Context {

    private static final PropertyName LOGGED_IN = PropertyName.of("logged_in");
    private static final PropertyName MEMBER_ID = PropertyName.of("member_id");

    private static final ContextInfo INFO = ContextInfo.of("member").scope(ContextInfo.Scope.USER).identity(MEMBER_ID);

    /** Starts a member context; the required properties come first, in the order of the plan. */
    public static NeedsLoggedIn builder() {
        return loggedIn -> new Builder(loggedIn);
    }

    @Override
    public ContextInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.flag(LOGGED_IN, loggedIn);
        sink.text(MEMBER_ID, memberId);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(LOGGED_IN, loggedIn);
        violations.length(MEMBER_ID, memberId, 1, Integer.MAX_VALUE);
    }

    /** The next property to set is {@code loggedIn}. */
    public interface NeedsLoggedIn {

        /** The member is signed in, such as {@code true}. */
        Builder loggedIn(Boolean loggedIn);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final Boolean loggedIn;
        private String memberId;

        private Builder(Boolean loggedIn) {
            this.loggedIn = loggedIn;
        }

        /** Member number, such as {@code m-7}. */
        public Builder memberId(String memberId) {
            this.memberId = memberId;
            return this;
        }

        public MemberContext build() {
            return new MemberContext(loggedIn, memberId);
        }
    }
}
