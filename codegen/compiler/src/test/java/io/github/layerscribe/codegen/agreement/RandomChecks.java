package io.github.layerscribe.codegen.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes checks over the properties that an event of a random plan lists. */
final class RandomChecks {

    private static final List<String> OPERATORS = List.of("=", "!=", "<", "<=", ">", ">=");

    private final Random random;
    private final List<RandomProperty> listed;
    private final List<String> numbers = new ArrayList<>();

    RandomChecks(Random random, List<RandomProperty> listed, Map<String, List<RandomProperty>> objects) {
        this.random = random;
        this.listed = listed;
        for (RandomProperty property : listed) {
            if (property.isList()) {
                numbers.add("count(" + property.id() + ")");
                addSums(property, numbersOf(objects.getOrDefault(property.type(), List.of())));
            } else if (property.isNumber()) {
                numbers.add(property.id());
            } else {
                numbersOf(objects.getOrDefault(property.type(), List.of()))
                        .forEach(number -> numbers.add(property.id() + "." + number));
            }
        }
    }

    List<String> write() {
        List<String> checks = new ArrayList<>();
        for (int left = numbers.isEmpty() ? 0 : random.nextInt(4); left > 0; left--) {
            checks.add(numeric());
        }
        int last = listed.size() - 1;
        boolean isPair = last > 0
                && listed.get(last).rules().isEmpty()
                && !listed.get(last).isList();
        if (isPair
                && listed.get(last).type().equals(listed.get(last - 1).type())
                && listed.get(last - 1).rules().isEmpty()
                && !listed.get(last - 1).isList()) {
            String type = listed.get(last).type();
            int choices = type.startsWith("date") ? OPERATORS.size() : 2;
            checks.add(listed.get(last).id() + " " + OPERATORS.get(random.nextInt(choices)) + " "
                    + listed.get(last - 1).id());
        }
        return checks;
    }

    private static List<String> numbersOf(List<RandomProperty> properties) {
        return properties.stream()
                .filter(property -> property.isNumber() && !property.isList())
                .map(RandomProperty::id)
                .toList();
    }

    private void addSums(RandomProperty list, List<String> members) {
        for (String member : members) {
            numbers.add("sum(" + list.id() + "." + member + ")");
            numbers.add("sum(" + list.id() + "." + members.get(0) + " * " + list.id() + "." + member + ")");
        }
    }

    private String numeric() {
        String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        String right = random.nextBoolean() ? side() : "" + random.nextInt(4) + (random.nextBoolean() ? ".5" : "");
        boolean isTolerant = operator.equals("=") && random.nextInt(4) > 0;
        return side() + " " + operator + " " + right + (isTolerant ? " +- " + random.nextInt(9) + ".01" : "");
    }

    private String side() {
        String side = term();
        return random.nextInt(3) > 0 ? side : side + (random.nextBoolean() ? " + " : " - ") + term();
    }

    private String term() {
        String factor = numbers.get(random.nextInt(numbers.size()));
        return random.nextInt(3) > 0 ? factor : factor + " * " + (random.nextBoolean() ? "2" : "0.5");
    }
}
