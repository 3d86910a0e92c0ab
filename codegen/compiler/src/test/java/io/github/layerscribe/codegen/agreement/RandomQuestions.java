package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.agreement.readers.PushType;
import io.github.layerscribe.codegen.agreement.readers.Question;
import io.github.layerscribe.event.Push;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random payloads of a plan: what callers of Java push, and behind each what somebody writes who knows no types. */
record RandomQuestions(GeneratedPlan plan, ClassLoader classes) {

    /** So many pairs for each event and context. */
    List<Question> pairs(int ofEach) {
        Random random = new Random(plan.seed());
        RandomEvent events = new RandomEvent(plan.plan(), random);
        RandomPayload payloads = new RandomPayload(plan.plan(), random);
        List<Question> questions = new ArrayList<>();
        for (PushType type : plan.pushTypes()) {
            for (int i = 0; i < ofEach; i++) {
                Question pushed = Question.of(type, (Push) events.next(type.in(classes), type.payload()));
                questions.add(pushed);
                questions.add(Question.of(type, payloads.next(type.payload(), pushed.given())));
            }
        }
        return questions;
    }
}
