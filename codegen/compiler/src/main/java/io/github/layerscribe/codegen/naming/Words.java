package io.github.layerscribe.codegen.naming;

import java.util.Locale;

/**
 * Turns the words of an id into names; by the root locale, so that a Turkish machine prints the same code. What is no id
 * gives some name too: its mistake was told elsewhere.
 */
final class Words {

    private Words() {}

    /** {@code add_to_cart} is {@code AddToCart}; a plan id's {@code -} parts words too. */
    static String upperCamel(String id) {
        StringBuilder name = new StringBuilder(id.length());
        boolean isStart = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean parts = c == '_' || c == '-';
            if (!parts && isStart) {
                name.append(Character.toString(c).toUpperCase(Locale.ROOT));
            } else if (!parts) {
                name.append(c);
            }
            isStart = parts;
        }
        return name.toString();
    }

    /** {@code transaction_id} is {@code transactionId}. */
    static String lowerCamel(String id) {
        String name = upperCamel(id);
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** {@code two-way door} is {@code TWO_WAY_DOOR}: what is no letter or digit becomes {@code _}. */
    static String constant(String value) {
        StringBuilder name = new StringBuilder(value.length());
        value.codePoints().forEach(c -> name.appendCodePoint(Character.isLetterOrDigit(c) ? c : '_'));
        return name.toString().toUpperCase(Locale.ROOT);
    }
}
