package io.github.layerscribe.codegen.imports.jsonschema;

import io.github.layerscribe.codegen.imports.Loss;
import io.github.layerscribe.codegen.imports.Losses;
import io.github.layerscribe.codegen.imports.tree.SourceKeys;
import io.github.layerscribe.codegen.imports.tree.SourceNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schemas that were given, and what {@code $ref} means among them; nothing is fetched. */
public final class SchemaFiles {

    static final List<String> DEFINITIONS = List.of("$defs", "definitions");

    private final Map<String, SourceNode.Mapping> documents = new HashMap<>();
    private final Set<SourceNode.Mapping> referred = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<SourceNode.Mapping> used = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Makes a document known by its path and by the {@code $id} it gives itself. */
    public void add(String path, SourceNode.Mapping root) {
        documents.put(path.replace('\\', '/'), root);
        for (String key : List.of("$id", "id")) {
            if (root.find(key).orElse(null) instanceof SourceNode.Text id) {
                documents.putIfAbsent(withoutFragment(id.text()), root);
            }
        }
    }

    /** What a reference means, if it is among the files; it then counts as used. */
    Optional<Scoped> resolve(Scoped from, String reference) {
        Optional<Scoped> target = find(from, reference);
        target.ifPresent(found -> used.add(found.schema()));
        return target;
    }

    private Optional<Scoped> find(Scoped from, String reference) {
        int hash = reference.indexOf('#');
        String file = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        SourceNode.Mapping root = file.isEmpty() ? from.root() : document(from, file);
        return root == null ? Optional.empty() : inside(root, pointer).map(schema -> new Scoped(schema, root));
    }

    private SourceNode.@Nullable Mapping document(Scoped from, String name) {
        SourceNode.Mapping exact = documents.get(name);
        if (exact != null) {
            return exact;
        }
        String here = from.root().range().file().path().replace('\\', '/');
        String path = here.substring(0, here.lastIndexOf('/') + 1) + name;
        SourceNode.Mapping beside =
                documents.get(Path.of(path).normalize().toString().replace('\\', '/'));
        if (beside != null) {
            return beside;
        }
        String end = "/" + name.substring(name.lastIndexOf('/') + 1);
        List<SourceNode.Mapping> sameName = documents.entrySet().stream()
                .filter(document -> ("/" + document.getKey()).endsWith(end))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return sameName.size() == 1 ? sameName.get(0) : null;
    }

    private Optional<SourceNode.Mapping> inside(SourceNode.Mapping root, String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(root);
        }
        if (!pointer.startsWith("/")) {
            return anchor(root, pointer);
        }
        SourceNode node = root;
        for (String step : pointer.substring(1).split("/", -1)) {
            String key = URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace("~1", "/")
                    .replace("~0", "~");
            node = next(node, key).orElse(null);
            if (node == null) {
                return Optional.empty();
            }
        }
        return node instanceof SourceNode.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    private static Optional<SourceNode> next(SourceNode node, String key) {
        if (node instanceof SourceNode.Mapping mapping) {
            return mapping.find(key);
        }
        boolean isIndex = node instanceof SourceNode.Sequence && key.matches("[0-9]{1,6}");
        if (!isIndex) {
            return Optional.empty();
        }
        List<SourceNode> items = ((SourceNode.Sequence) node).items();
        int index = Integer.parseInt(key);
        return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    private static Optional<SourceNode.Mapping> anchor(SourceNode.Mapping root, String anchor) {
        return DEFINITIONS.stream()
                .flatMap(key -> root.find(key).stream())
                .filter(SourceNode.Mapping.class::isInstance)
                .flatMap(node -> ((SourceNode.Mapping) node).entries().values().stream())
                .filter(entry -> entry.value() instanceof SourceNode.Mapping schema && isCalled(schema, anchor))
                .map(entry -> (SourceNode.Mapping) entry.value())
                .findFirst();
    }

    private static boolean isCalled(SourceNode.Mapping schema, String anchor) {
        return List.of("$anchor", "$id", "id").stream()
                .map(key -> schema.find(key).orElse(null))
                .anyMatch(node -> node instanceof SourceNode.Text id
                        && (id.text().equals(anchor) || id.text().equals("#" + anchor)));
    }

    private static String withoutFragment(String id) {
        return id.endsWith("#") ? id.substring(0, id.length() - 1) : id;
    }

    /** Looks for every reference to another file, so that it is known what is no event of its own. */
    void findUses(SourceNode.Mapping root) {
        findUses(new Scoped(root, root), root);
    }

    private void findUses(Scoped from, SourceNode node) {
        if (node instanceof SourceNode.Sequence list) {
            list.items().forEach(item -> findUses(from, item));
        } else if (node instanceof SourceNode.Mapping mapping) {
            mapping.entries().forEach((key, entry) -> {
                boolean isReference = key.equals("$ref") && entry.value() instanceof SourceNode.Text;
                if (isReference) {
                    find(from, ((SourceNode.Text) entry.value()).text())
                            .filter(target ->
                                    !target.root().range().equals(from.root().range()))
                            .ifPresent(target -> referred.add(target.root()));
                } else {
                    findUses(from, entry.value());
                }
            });
        }
    }

    boolean isReferredTo(SourceNode.Mapping root) {
        return referred.contains(root);
    }

    /** Whether a document only holds definitions. */
    static boolean isLibrary(SourceNode.Mapping root) {
        return DEFINITIONS.stream().anyMatch(root.entries()::containsKey)
                && Stream.of("properties", "allOf", "$ref", "oneOf", "anyOf").noneMatch(root.entries()::containsKey);
    }

    /** What a document that is no event says beside its definitions is told as lost, unless a schema refers to it whole. */
    void tellUnread(SourceNode.Mapping root, Losses losses) {
        boolean isRead = !isReferredTo(root) && !isLibrary(root) || used.contains(root);
        if (!isRead) {
            SourceKeys keys = new SourceKeys(root, losses);
            keys.pass(JoinedSchema.BOOKKEEPING);
            keys.pass(DEFINITIONS);
            keys.finish();
        }
        tellUnused(root, losses);
    }

    /** Definitions that no schema refers to are told as lost. */
    public void tellUnused(SourceNode.Mapping root, Losses losses) {
        for (String key : DEFINITIONS) {
            if (root.find(key).orElse(null) instanceof SourceNode.Mapping definitions) {
                for (SourceNode.Entry entry : definitions.entries().values()) {
                    if (!(entry.value() instanceof SourceNode.Mapping schema) || !used.contains(schema)) {
                        losses.add(
                                Loss.Kind.UNUSED,
                                entry.range(),
                                "Nothing uses the definition \"" + entry.key().text() + "\".",
                                "It was left out.");
                    }
                }
            }
        }
    }
}
