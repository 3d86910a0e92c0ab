package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a value stands in a plan, as far as that tells whether digits are meant as text: a name is text even if it is
 * {@code 404}, and so is the example of a property of type string.
 */
record Place(List<String> path, boolean isText) {

    /** The root of a file. */
    static final Place ROOT = new Place(List.of(), false);

    private static final Set<String> TEXTS = Set.of(
            "name",
            "description",
            "purpose",
            "trigger",
            "source",
            "contact",
            "because",
            "goal",
            "unit",
            "pattern",
            "within");

    Place {
        path = List.copyOf(path);
    }

    /** The value of a key; what stands below {@code x-} is nobody's to judge. */
    Place of(String key, YamlNode.Mapping around) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        boolean isFree = longer.stream().anyMatch(step -> step.startsWith("x-"));
        return new Place(longer, !isFree && isText(key, around));
    }

    /** An item of the list that stands here. */
    Place item() {
        List<String> longer = new ArrayList<>(path);
        longer.add("-");
        return new Place(longer, isText);
    }

    private boolean isText(String key, YamlNode.Mapping around) {
        boolean isInMapOfIds = !path.isEmpty() && Set.of("fixed", "example").contains(path.get(path.size() - 1));
        if (isInMapOfIds) {
            return false;
        }
        if (key.equals("example") && path.size() == 2 && path.get(0).equals("properties")) {
            return around.find("type")
                    .map(YamlNode.Entry::value)
                    .filter(type -> type instanceof YamlNode.Scalar word
                            && Set.of("string", "list of string").contains(word.text()))
                    .isPresent();
        }
        boolean isValueOfSet =
                path.size() == 3 && path.get(0).equals("sets") && path.get(2).equals("values");
        boolean isId = path.size() == 1;
        return isValueOfSet || (!isId && TEXTS.contains(key));
    }
}
