package io.github.layerscribe.codegen.emit.javascript;

import io.github.layerscribe.codegen.naming.NameTable;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.SetDefinition;

/** The TypeScript name of what callers give for a type: {@code readonly Item[]}. JSDoc uses the same names. */
record TypeName(NameTable names) implements PropertyType.Cases<String> {

    /** Not {@code Date}: a plan may name something so. */
    private static final String DATE = "string | globalThis.Date";

    @Override
    public String string() {
        return "string";
    }

    @Override
    public String integer() {
        return "number";
    }

    @Override
    public String decimal() {
        return "number";
    }

    @Override
    public String bool() {
        return "boolean";
    }

    @Override
    public String date() {
        return DATE;
    }

    @Override
    public String datetime() {
        return DATE;
    }

    @Override
    public String set(SetDefinition set) {
        return names.classOf(set);
    }

    @Override
    public String object(String objectId) {
        return names.objectClass(objectId);
    }

    @Override
    public String list(PropertyType element) {
        String member = element.match(this);
        return "readonly " + (member.contains("|") ? "(" + member + ")" : member) + "[]";
    }
}
