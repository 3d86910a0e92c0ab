package io.github.layerscribe.codegen.emit.markdown;

import io.github.layerscribe.codegen.emit.PortablePath;
import io.github.layerscribe.codegen.plan.Declaration;
import io.github.layerscribe.codegen.plan.Definition;
import io.github.layerscribe.codegen.plan.Deprecation;
import io.github.layerscribe.codegen.plan.EmittedBy;
import io.github.layerscribe.codegen.plan.ExtensionValue;
import io.github.layerscribe.codegen.plan.Member;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.Reference;
import io.github.layerscribe.codegen.plan.Selection;
import io.github.layerscribe.codegen.plan.SetDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What pages tell in the same way: texts that may be missing, references, extensions, tables of properties. */
final class Facts {

    private static final List<String> HEAD = List.of("Property", "Type", "Presence", "Meaning", "Rules", "Example");

    private Facts() {}

    static List<Inline> fact(String name, Inline value) {
        return List.of(Inline.words(name), value);
    }

    static Inline text(@Nullable String text) {
        return text == null ? Inline.NOTHING : Inline.text(text);
    }

    static Inline id(@Nullable Reference reference) {
        return reference == null ? Inline.NOTHING : Inline.code(reference.id());
    }

    static Inline ids(List<Reference> references) {
        return Inline.codes(references.stream().map(Reference::id).toList());
    }

    static Inline selection(Selection selection) {
        return switch (selection.kind()) {
            case ALL -> Inline.words("all");
            case NONE -> Inline.words("none");
            case CHOSEN -> ids(selection.chosen());
        };
    }

    static Inline emittedBy(Collection<EmittedBy> emittedBy) {
        return Inline.join(
                ", ",
                emittedBy.stream()
                        .map(who -> Inline.words(
                                switch (who) {
                                    case SERVER -> "the page being rendered";
                                    case NEXT_PAGE -> "the next page, over a redirect";
                                    case BROWSER -> "JavaScript in the page";
                                    case BACKEND -> "the back end, never a page";
                                }))
                        .toList());
    }

    /** What a deprecation says, with the successor as {@code link} shows it. */
    static Inline deprecation(@Nullable Deprecation deprecation, Function<String, Inline> link) {
        if (deprecation == null) {
            return Inline.NOTHING;
        }
        Inline since =
                Inline.words("Deprecated since " + deprecation.since() + ".").bold();
        Inline successor = deprecation.renamedTo() == null
                ? Inline.NOTHING
                : Inline.words("Use ")
                        .plus(link.apply(deprecation.renamedTo().id()))
                        .plus(" instead.");
        Inline removal = deprecation.removeAfter() == null
                ? Inline.NOTHING
                : Inline.words("It goes after " + deprecation.removeAfter() + ".");
        return Inline.sentence(" ", since, successor, text(deprecation.because()), removal);
    }

    /** Keys that begin with {@code x-}, which documents show and nothing interprets. */
    static List<List<Inline>> extensions(Declaration declaration) {
        return declaration.extensions().entrySet().stream()
                .map(entry ->
                        List.of(Inline.text(entry.getKey()), entry.getValue().match(Extension.SHOWN)))
                .toList();
    }

    /** The properties of an event, context or object, with links into dictionary, objects and sets. */
    static void properties(MarkdownPage page, Payload payload) {
        page.table(
                HEAD,
                payload.members().stream().map(member -> row(page, member)).toList());
        page.list(RuleWords.between(payload));
    }

    private static List<Inline> row(MarkdownPage page, Member member) {
        Inline presence = switch (member.presence()) {
            case REQUIRED -> Inline.words("required");
            case OPTIONAL -> Inline.words("optional");
            case FIXED -> Inline.words("fixed");
        };
        Inline example = member.fixedValue() != null
                ? RuleWords.value(member.fixedValue())
                : RuleWords.example(member.property().example());
        return List.of(
                property(page, member.id()),
                type(page, member.property().type()),
                presence,
                text(member.property().description()),
                Inline.sentence("; ", RuleWords.of(member.property()), RuleWords.protection(member.property())),
                example);
    }

    static Inline property(MarkdownPage page, String id) {
        return Inline.link(Inline.code(id), page.home() + "properties.md#" + id);
    }

    static Inline event(MarkdownPage page, String id) {
        return Inline.link(Inline.code(id), page.home() + "events/" + PortablePath.fileName(id, ".md"));
    }

    static Inline type(MarkdownPage page, PropertyType type) {
        if (type.isList()) {
            return Inline.words("list of ").plus(type(page, type.elementType()));
        }
        if (type instanceof PropertyType.OfObject of) {
            return Inline.link(Inline.code(of.objectId()), page.home() + "objects.md#" + of.objectId());
        }
        if (type instanceof PropertyType.OfSet of) {
            return set(page, of.set());
        }
        return Inline.words(type.words());
    }

    private static Inline set(MarkdownPage page, SetDefinition set) {
        return set.isInline()
                ? Inline.join(
                        " or ",
                        set.values().stream()
                                .map(value -> Inline.code(value.wireName()))
                                .toList())
                : Inline.link(Inline.code(set.id()), page.home() + "sets.md#" + set.id());
    }

    /** A heading that links lead to: an id and nothing else. */
    static Inline heading(Definition definition) {
        return Inline.words(definition.id().replace("_", "\\_"));
    }

    /** What stands behind an {@code x-} key, in one line. */
    private enum Extension implements ExtensionValue.Cases<Inline> {
        SHOWN;

        @Override
        public Inline text(String text) {
            return Inline.text(text);
        }

        @Override
        public Inline items(List<ExtensionValue> items) {
            return Inline.join(
                    ", ", items.stream().map(item -> item.match(this)).toList());
        }

        @Override
        public Inline entries(Map<String, ExtensionValue> entries) {
            return Inline.join(
                    "; ",
                    entries.entrySet().stream()
                            .map(entry -> Inline.text(entry.getKey())
                                    .plus(" = ")
                                    .plus(entry.getValue().match(this)))
                            .toList());
        }
    }
}
