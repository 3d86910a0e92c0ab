package io.github.layerscribe.codegen.plan;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One section of the plan: its definitions in the order of the file, and by id.
 *
 * <pre>{@code
 * for (EventDefinition event : plan.events()) { … }
 * ObjectDefinition item = plan.objects().get("item");
 * }</pre>
 */
public final class Definitions<D extends Definition> implements Iterable<D> {

    private final List<D> all;
    private final Map<String, D> byId = new LinkedHashMap<>();

    private Definitions(Collection<D> definitions) {
        this.all = List.copyOf(definitions);
        for (D definition : all) {
            byId.put(definition.id(), definition);
        }
    }

    public static <D extends Definition> Definitions<D> of(Collection<D> definitions) {
        return new Definitions<>(definitions);
    }

    public List<D> all() {
        return all;
    }

    public Optional<D> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The definition that a resolved reference names; the parser has made sure that there is one. */
    public D get(String id) {
        D definition = byId.get(id);
        if (definition == null) {
            throw new NoSuchElementException("The plan does not define `" + id + "`.");
        }
        return definition;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    @Override
    public Iterator<D> iterator() {
        return all.iterator();
    }

    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
