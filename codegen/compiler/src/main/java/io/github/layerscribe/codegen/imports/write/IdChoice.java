package io.github.layerscribe.codegen.imports.write;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.draft.DraftType;
import io.github.layerscribe.codegen.imports.draft.IdText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses the ids of properties, objects and sets.
 *
 * <p>Of several meanings of one name the most used gets the name itself, the others the event or object in front that
 * uses them first: {@code price}, {@code refund_price}.
 */
final class IdChoice {

    private final Dictionary dictionary;
    private final IdSpace ids;
    private final Losses losses;
    private final FoundSets sets;

    IdChoice(Dictionary dictionary, IdSpace ids, Losses losses) {
        this.dictionary = dictionary;
        this.ids = ids;
        this.losses = losses;
        this.sets = new FoundSets(ids);
    }

    FoundSets choose() {
        for (FoundObject object : dictionary.objects()) {
            String base = IdText.of(object.first.name().text(), "object");
            object.id = ids.object(List.of(base, IdText.joined(object.owner, base)));
        }
        Map<String, List<Variant>> byId = new LinkedHashMap<>();
        for (Variant variant : dictionary.variants()) {
            byId.computeIfAbsent(variant.baseId().replace("_", ""), none -> new ArrayList<>())
                    .add(variant);
        }
        byId.values().forEach(this::nameProperties);
        nameSets();
        dictionary.variants().forEach(variant -> variant.type = typeOf(variant.first.type()));
        return sets;
    }

    private void nameProperties(List<Variant> variants) {
        List<Variant> sorted = new ArrayList<>(variants);
        sorted.sort(Comparator.comparingInt((Variant variant) -> -variant.uses)
                .thenComparingInt(variant -> variant.number));
        Map<String, Variant> first = new LinkedHashMap<>();
        for (Variant variant : sorted) {
            String base = variant.baseId();
            List<String> wanted = new ArrayList<>();
            if (first.isEmpty()) {
                wanted.add(base);
            }
            wanted.add(IdText.joined(variant.owner, base));
            wanted.add(IdText.joined(base, shortTypeOf(variant)));
            variant.id = ids.property(wanted);
            Variant other = first.putIfAbsent(variant.wireName(), variant);
            if (other != null) {
                tellContradiction(variant, other);
            }
        }
    }

    private void tellContradiction(Variant variant, Variant other) {
        losses.add(
                Loss.Kind.CONTRADICTION,
                variant.first.name().range(),
                "\"" + variant.wireName() + "\" has another type or other rules here than at "
                        + other.first.name().range() + ".",
                "It became a property of its own, \"" + variant.id + "\".");
    }

    private static String shortTypeOf(Variant variant) {
        DraftType type = variant.first.type();
        String word = type.element() instanceof DraftType.Scalar scalar
                ? scalar.word()
                : type.element() instanceof DraftType.OfSet ? "choice" : "object";
        return type instanceof DraftType.ListOf ? word + "_list" : word;
    }

    private void nameSets() {
        Map<DraftType.OfSet, List<Variant>> users = new LinkedHashMap<>();
        for (Variant variant : dictionary.variants()) {
            if (variant.first.type().element() instanceof DraftType.OfSet set) {
                users.computeIfAbsent(set, none -> new ArrayList<>()).add(variant);
            }
        }
        users.forEach(sets::add);
    }

    private String typeOf(DraftType type) {
        if (type instanceof DraftType.ListOf list) {
            return "list of " + typeOf(list.element());
        }
        if (type instanceof DraftType.OfObject object) {
            return dictionary.of(object.object()).id;
        }
        if (type instanceof DraftType.OfSet set) {
            return sets.typeOf(set);
        }
        return ((DraftType.Scalar) type).word();
    }
}
