package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.agreement.readers.CheckEvaluator;
import io.github.layerscribe.codegen.agreement.readers.HibernateRules;
import io.github.layerscribe.codegen.agreement.readers.SamePayload;
import io.github.layerscribe.codegen.plan.Payload;
import io.github.layerscribe.codegen.plan.check.Check;
import io.github.layerscribe.event.Push;
import io.github.layerscribe.payload.PayloadTree;
import io.github.layerscribe.validation.Violation;
import io.github.layerscribe.validation.Violations;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asks everybody who reads generated code about random pushes, and throws where two answers differ. */
final class Agreement {

    private final HibernateRules hibernate = new HibernateRules();
    private final SamePayload samePayload = new SamePayload();
    private final int pushesOfEach;
    private int pushes;
    private int clean;
    private int written;

    Agreement(int pushesOfEach) {
        this.pushesOfEach = pushesOfEach;
    }

    /** Random pushes of every event and context of a plan. */
    void verify(GeneratedPlan generated, ClassLoader classes) {
        Random random = new Random(generated.seed());
        RandomEvent events = new RandomEvent(generated.plan(), random);
        generated.pushTypes().forEach(type -> {
            for (int i = 0; i < pushesOfEach; i++) {
                Object push = events.next(type.in(classes), type.payload());
                String difference = difference((Push) push, type.payload());
                if (!difference.isEmpty()) {
                    throw new AssertionError(generated.origin() + "\n" + generated.text() + push + "\n" + difference);
                }
            }
        });
    }

    String figures() {
        return pushes + " pushes, " + clean + " without violation, " + written + " compared as JSON";
    }

    /** The share of pushes that break nothing. */
    double shareOfClean() {
        return clean / (double) pushes;
    }

    private String difference(Push push, Payload payload) {
        Violations violations = new Violations();
        push.validateInto(violations);
        Set<String> ours = violations.list().stream()
                .map(violation -> violation.path() + " " + violation.rule())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> hibernates = hibernate.brokenBy(push);
        pushes++;
        clean += ours.isEmpty() ? 1 : 0;
        if (!ours.equals(hibernates)) {
            return "straight-line " + ours + "\nHibernate     " + hibernates;
        }
        String checks = differenceOfChecks(push, payload.checks(), violations.list(), hibernates);
        boolean isWritten = hibernates.stream().noneMatch(Agreement::isNotForJson);
        written += isWritten ? 1 : 0;
        return checks.isEmpty() && isWritten ? samePayload.difference(push) : checks;
    }

    /** No policy writes a number that JavaScript cannot hold; and Jackson writes the nulls of a list, which we do not. */
    private static boolean isNotForJson(String broken) {
        return broken.endsWith(" exact") || broken.endsWith("] required");
    }

    private static String differenceOfChecks(
            Push push, List<Check> checks, List<Violation> found, Set<String> hibernates) {
        Set<String> broken =
                hibernates.stream().filter(rule -> !rule.endsWith(" check")).collect(Collectors.toSet());
        Map<String, Object> tree = PayloadTree.of(push);
        for (Check check : checks) {
            boolean isFound = found.stream()
                    .anyMatch(violation -> violation.rule().equals("check")
                            && violation.message().contains("`" + check.text() + "`"));
            boolean isBroken = new CheckEvaluator(tree, broken).isBroken(check);
            if (isFound != isBroken) {
                return check.text() + (isBroken ? " is broken, unnoticed" : " is reported, yet holds or is undecided")
                        + "; broken are " + broken;
            }
        }
        return "";
    }
}
