package io.github.layerscribe.codegen.imports.write;

import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.DraftValue;
import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.imports.draft.Written;
import io.github.layerscribe.codegen.naming.IdNames;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sets of values: written between bars where they are short and used once, else under {@code sets}. */
final class FoundSets {

    private static final int MAX_INLINE = 8;
    private static final int MAX_WIDTH = 80;
    private static final Pattern INLINE = Pattern.compile("[\\p{L}\\p{Nd}_-]+( [\\p{L}\\p{Nd}_-]+)*");

    private final IdSpace ids;
    private final Map<DraftType.OfSet, String> types = new LinkedHashMap<>();
    private final Map<String, Written> definitions = new LinkedHashMap<>();
    private final Map<DraftType.OfSet, Map<String, String>> valueIds = new LinkedHashMap<>();

    FoundSets(IdSpace ids) {
        this.ids = ids;
    }

    /** Decides on a set that these properties use. */
    void add(DraftType.OfSet set, List<Variant> users) {
        Variant first = users.get(0);
        if (users.size() == 1 && isInline(set) && ids.inlineSet(first.id)) {
            types.put(set, set.values().stream().map(DraftValue::name).collect(Collectors.joining(" | ")));
            return;
        }
        String id = ids.set(List.of(first.id, IdText.joined(first.owner, first.id)));
        types.put(set, id);
        definitions.put(id, definition(set));
    }

    /** The word for a property's type. */
    String typeOf(DraftType.OfSet set) {
        return types.getOrDefault(set, "");
    }

    /** How an example of a set is written: the id of a value. */
    String valueId(DraftType.OfSet set, String name) {
        return valueIds.getOrDefault(set, Map.of()).getOrDefault(name, name);
    }

    Map<String, Written> definitions() {
        return definitions;
    }

    private static boolean isInline(DraftType.OfSet set) {
        Set<String> constants = new HashSet<>();
        boolean isReadable = set.values().stream()
                .allMatch(value -> INLINE.matcher(value.name()).matches()
                        && value.description().isEmpty()
                        && !IdNames.constantOf(value.name()).isEmpty()
                        && constants.add(IdNames.constantOf(value.name())));
        int width = set.values().stream()
                .mapToInt(value -> value.name().length() + 3)
                .sum();
        return isReadable && set.values().size() >= 2 && set.values().size() <= MAX_INLINE && width <= MAX_WIDTH;
    }

    private Written definition(DraftType.OfSet set) {
        Map<String, Written> values = new LinkedHashMap<>();
        Map<String, String> idsOfValues = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (DraftValue value : set.values()) {
            String id = free(IdText.of(value.name(), "value"), taken);
            idsOfValues.put(value.name(), id);
            Map<String, Written> keys = new LinkedHashMap<>();
            if (!id.equals(value.name())) {
                keys.put("name", Written.word(value.name()));
            }
            if (!value.description().isEmpty()) {
                keys.put("description", Written.word(value.description()));
            }
            values.put(id, new Written.Keys(keys));
        }
        valueIds.put(set, idsOfValues);
        return new Written.Keys(Map.of("values", new Written.Keys(values)));
    }

    private static String free(String id, Set<String> taken) {
        String candidate = id;
        for (int i = 2; !taken.add(candidate); i++) {
            candidate = IdText.joined(id, String.valueOf(i));
        }
        return candidate;
    }
}
