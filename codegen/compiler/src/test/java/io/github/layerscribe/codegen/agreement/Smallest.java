package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.agreement.readers.Answer;
import io.github.layerscribe.codegen.agreement.readers.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of a payload whatever a disagreement does not need. */
record Smallest(Function<List<Question>, List<Answer>> readers) {

    /** The same kind of disagreement, about as little as possible. */
    Answer of(Answer found) {
        Answer smallest = found;
        Optional<Answer> smaller = among(
                List.of(Question.of(found.question().type(), found.question().given())), found);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            Question question = smallest.question();
            List<Question> parts = withoutOne(question.given()).stream()
                    .map(part -> Question.of(question.type(), part))
                    .toList();
            smaller = among(parts, found);
        }
        return smallest;
    }

    private Optional<Answer> among(List<Question> questions, Answer found) {
        return readers.apply(questions).stream()
                .filter(answer -> answer.isDifferent() && answer.kind().equals(found.kind()))
                .findFirst();
    }

    /** Every tree that lacks one member of this one. */
    private static List<JsonNode> withoutOne(JsonNode tree) {
        List<JsonNode> smaller = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                smaller.add(object.deepCopy().without(name));
                withoutOne(object.get(name))
                        .forEach(value -> smaller.add(object.deepCopy().set(name, value)));
            }
        } else if (tree instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                ArrayNode shorter = list.deepCopy();
                shorter.remove(i);
                smaller.add(shorter);
                int place = i;
                withoutOne(list.get(i))
                        .forEach(value -> smaller.add(list.deepCopy().set(place, value)));
            }
        }
        return smaller;
    }
}
