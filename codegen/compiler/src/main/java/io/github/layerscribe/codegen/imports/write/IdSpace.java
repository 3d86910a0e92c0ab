package io.github.layerscribe.codegen.imports.write;

import io.github.layerscribe.codegen.imports.draft.IdText;
import io.github.layerscribe.codegen.naming.IdNames;
import io.github.layerscribe.codegen.parse.keys.WireNames;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Hands out ids, so that none meets another and each becomes a name that generated code can bear. */
final class IdSpace {

    /** Words that a type means already. */
    private static final Set<String> TYPES = Set.of("string", "integer", "decimal", "boolean", "date", "datetime");

    private final Set<String> classes = new HashSet<>();
    private final Set<String> events = new HashSet<>();
    private final Set<String> contexts = new HashSet<>();
    private final Set<String> objectsAndSets = new HashSet<>();
    private final Set<String> properties = new HashSet<>();

    IdSpace(String planId) {
        classes.add(planId.replace("-", "") + "plan");
    }

    /** The id of an event: the first of these that is free. */
    String event(List<String> wanted) {
        return claim(wanted, events, "event", id -> claimClass(id, ""));
    }

    String context(List<String> wanted) {
        return claim(wanted, contexts, "context", id -> claimClass(id, "Context"));
    }

    String object(List<String> wanted) {
        return claim(wanted, objectsAndSets, "object", id -> !TYPES.contains(id) && claimClass(id, ""));
    }

    String set(List<String> wanted) {
        return claim(wanted, objectsAndSets, "set", id -> !TYPES.contains(id) && claimClass(id, ""));
    }

    String property(List<String> wanted) {
        return claim(wanted, properties, "value", id -> IdNames.hasAccessor(id) && !WireNames.isDangerous(id));
    }

    /** Whether the values between the bars of a property can have a class named after it, which it then has. */
    boolean inlineSet(String propertyId) {
        return claimClass(propertyId, "");
    }

    private static String claim(List<String> wanted, Set<String> taken, String noun, Predicate<String> fits) {
        for (String id : wanted) {
            if (!taken.contains(squeezed(id)) && fits.test(id)) {
                taken.add(squeezed(id));
                return id;
            }
        }
        String base = IdText.joined(wanted.get(0), noun);
        for (int i = 1; ; i++) {
            String id = i == 1 ? base : IdText.joined(base, String.valueOf(i));
            if (!taken.contains(squeezed(id)) && fits.test(id)) {
                taken.add(squeezed(id));
                return id;
            }
        }
    }

    /** Builders have a step {@code Needs…} for each property; no class is called like one. */
    private boolean claimClass(String id, String end) {
        String type = IdNames.typeOf(id) + end;
        boolean fits = IdNames.isType(type) && !type.startsWith("Needs");
        return fits && classes.add(type.toLowerCase(Locale.ROOT));
    }

    private static String squeezed(String id) {
        return id.replace("_", "");
    }
}
