package com.acme.browser;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.event.PlanObject;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;

/**
 * Somebody of the club.
 *
 * @param nickName Name on the badge, such as {@code Rose}
 * @param memberId Member number, such as {@code m-7}; null when absent
 */
@Generated("objects.person")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        @JsonProperty("nick") @NotNull @CodePoints(min = 2, max = 10) String nickName,
        @JsonProperty("member_id") @CodePoints(min = 1) String memberId)
        implements PlanObject {

    static final PropertyName NICK_NAME = PropertyName.of("nick");
    static final PropertyName MEMBER_ID = PropertyName.of("member_id");

    /** Starts a person; the required properties come first, in the order of the plan. */
    public static NeedsNickName builder() {
        return nickName -> new Builder(nickName);
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(NICK_NAME, nickName);
        sink.text(MEMBER_ID, memberId);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(NICK_NAME, nickName);
        violations.length(NICK_NAME, nickName, 2, 10);
        violations.length(MEMBER_ID, memberId, 1, Integer.MAX_VALUE);
    }

    /** The next property to set is {@code nickName}. */
    public interface NeedsNickName {

        /** Name on the badge, such as {@code Rose}. */
        Builder nickName(String nickName);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String nickName;
        private String memberId;

        private Builder(String nickName) {
            this.nickName = nickName;
        }

        /** Member number, such as {@code m-7}. */
        public Builder memberId(String memberId) {
            this.memberId = memberId;
            return this;
        }

        public Person build() {
            return new Person(nickName, memberId);
        }
    }
}
