package com.acme.purchase;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.layerscribe.event.Context;
import io.github.layerscribe.event.ContextInfo;
import io.github.layerscribe.event.Generated;
import io.github.layerscribe.payload.PayloadSink;
import io.github.layerscribe.payload.PropertyName;
import io.github.layerscribe.validation.CodePoints;
import io.github.layerscribe.validation.Constraints;
import io.github.layerscribe.validation.Format;
import io.github.layerscribe.validation.Violations;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What the visitor is looking at.
 *
 * <p>The same for every visitor: the page may be kept in a shared cache.
 *
 * <p>On every page.
 *
 * <pre>{@code
 * dataLayer.push(PageContext.builder()
 *         .pageType("product")
 *         .pageLanguage("en-GB")
 *         .build());
 * }</pre>
 *
 * @param pageType Kind of page, such as {@code product}
 * @param pageLanguage Language of the page, such as {@code en-GB}
 */
@Generated("contexts.page")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageContext(
        @JsonProperty("page_type") @NotNull @CodePoints(min = 1, max = 40) String pageType,
        @JsonProperty("page_language") @NotNull @Pattern(regexp = Constraints.LANGUAGE) String pageLanguage)
        implements Context {

    private static final PropertyName PAGE_TYPE = PropertyName.of("page_type");
    private static final PropertyName PAGE_LANGUAGE = PropertyName.of("page_language");

    private static final ContextInfo INFO = ContextInfo.of("page").shared();

    /** Starts a page context; the required properties come first, in the order of the plan. */
    public static NeedsPageType builder() {
        return pageType -> pageLanguage -> new Builder(pageType, pageLanguage);
    }

    @Override
    public ContextInfo pushInfo() {
        return INFO;
    }

    @Override
    public void writeTo(PayloadSink sink) {
        sink.text(PAGE_TYPE, pageType);
        sink.text(PAGE_LANGUAGE, pageLanguage);
    }

    @Override
    public void validateInto(Violations violations) {
        violations.required(PAGE_TYPE, pageType);
        violations.length(PAGE_TYPE, pageType, 1, 40);
        violations.required(PAGE_LANGUAGE, pageLanguage);
        violations.format(PAGE_LANGUAGE, pageLanguage, Format.LANGUAGE);
    }

    /** The next property to set is {@code pageType}. */
    public interface NeedsPageType {

        /** Kind of page, such as {@code product}. */
        NeedsPageLanguage pageType(String pageType);
    }

    /** The next property to set is {@code pageLanguage}. */
    public interface NeedsPageLanguage {

        /** Language of the page, such as {@code en-GB}. */
        Builder pageLanguage(String pageLanguage);
    }

    /** Everything required is set. What is optional may follow; a null leaves it out. */
    public static final class Builder {

        private final String pageType;
        private final String pageLanguage;

        private Builder(String pageType, String pageLanguage) {
            this.pageType = pageType;
            this.pageLanguage = pageLanguage;
        }

        public PageContext build() {
            return new PageContext(pageType, pageLanguage);
        }
    }
}
