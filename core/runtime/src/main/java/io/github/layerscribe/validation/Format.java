package io.github.layerscribe.validation;

/** {@code format} of a text property. What each accepts stands beside it as a regular expression in {@link Constraints}. */
public enum Format {
    CURRENCY("is not a three-letter currency code such as `EUR`") {
        @Override
        boolean accepts(String value) {
            return value.length() == 3 && TextShapes.areUpperCase(value);
        }
    },
    COUNTRY("is not a two-letter country code such as `DE`") {
        @Override
        boolean accepts(String value) {
            return value.length() == 2 && TextShapes.areUpperCase(value);
        }
    },
    LANGUAGE("is not a language code such as `en` or `en-GB`") {
        @Override
        boolean accepts(String value) {
            return TextShapes.isLanguage(value);
        }
    },
    EMAIL("is not an e-mail address") {
        @Override
        boolean accepts(String value) {
            return TextShapes.isEmail(value);
        }
    },
    URL("is not an absolute http or https address") {
        @Override
        boolean accepts(String value) {
            return TextShapes.isUrl(value);
        }
    },
    PATH("is not a path: it begins with `/` and has no query") {
        @Override
        boolean accepts(String value) {
            return TextShapes.isPath(value);
        }
    },
    UUID("is not a UUID such as `123e4567-e89b-12d3-a456-426614174000`") {
        @Override
        boolean accepts(String value) {
            return TextShapes.isUuid(value);
        }
    };

    private final String complaint;

    Format(String complaint) {
        this.complaint = complaint;
    }

    abstract boolean accepts(String value);

    String complaint() {
        return complaint;
    }
}
