package io.github.layerscribe.inert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;

/** Sends strings through a writer and a page, and tells those that come back otherwise or take the page with them. */
final class Proof {

    /** So many literals share a page: each ends its element itself, or the page has another structure. */
    private static final int SHARING = 200;

    private final LiteralPrinter printer;

    Proof(LiteralPrinter printer) {
        this.printer = printer;
    }

    /** The strings that make a difference; of pages with one, each string is tried again in a page of its own. */
    List<String> differences(Page page, List<String> strings) {
        Document alone = page.harmless(1);
        Document shared = page.harmless(SHARING);
        List<String> different = new ArrayList<>();
        for (int from = 0; from < strings.size(); from += SHARING) {
            List<String> sharing = strings.subList(from, Math.min(strings.size(), from + SHARING));
            if (sharing.size() < SHARING || !arrives(page, sharing, shared)) {
                sharing.stream()
                        .filter(string -> !arrives(page, List.of(string), alone))
                        .forEach(different::add);
            }
        }
        return different;
    }

    private boolean arrives(Page page, List<String> strings, Document harmless) {
        List<String> literals = strings.stream().map(printer::print).toList();
        Optional<List<String>> texts = page.roundTrip(literals, harmless);
        return texts.isPresent() && isRead(strings, texts.get());
    }

    private static boolean isRead(List<String> strings, List<String> texts) {
        for (int i = 0; i < strings.size(); i++) {
            if (i >= texts.size() || !isRead(strings.get(i), texts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRead(String string, String text) {
        try {
            return StrictLiteral.read(text).equals(expected(string));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, Object> expected(String string) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(LiteralPrinter.VALUE, string);
        if (!LiteralPrinter.REFUSED_NAMES.contains(string)) {
            members.put(LiteralPrinter.NAMES, Map.of(string, true));
        }
        members.put(LiteralPrinter.LIST, List.of(string, "a", string));
        return members;
    }
}
