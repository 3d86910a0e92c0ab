package io.github.layerscribe.codegen.agreement;

import io.github.layerscribe.codegen.agreement.readers.Answer;
import io.github.layerscribe.codegen.agreement.readers.JavaReader;
import io.github.layerscribe.codegen.agreement.readers.NodeReaders;
import io.github.layerscribe.codegen.agreement.readers.Question;
import io.github.layerscribe.codegen.agreement.readers.TypeScriptReader;
import io.github.layerscribe.codegen.emit.java.CompiledJava;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * Asks Java, the module, its types and the JSON Schema about payloads of many plans at once: one javac, one Node, one
 * tsc.
 */
final class EveryReader {

    private final Map<String, GeneratedPlan> plans = new TreeMap<>();
    private final Path folder;
    private final ClassLoader classes;
    private final JavaReader java;

    /** Whatever is generated passes the planting first: path and text in, text out. */
    EveryReader(List<GeneratedPlan> all, Path folder, BinaryOperator<String> planting) {
        this.folder = folder;
        Map<String, String> sources = new TreeMap<>();
        for (GeneratedPlan plan : all) {
            plans.put(plan.packageName(), plan);
            plan.java().forEach((path, text) -> sources.put(path, planting.apply(path, text)));
            plan.others().forEach((path, text) -> write(plan.packageName() + "/" + path, planting.apply(path, text)));
        }
        this.classes = CompiledJava.strict(sources).load();
        this.java = new JavaReader(classes);
    }

    ClassLoader classes() {
        return classes;
    }

    /** What Java, the module and the schema say, in the order of the questions. */
    List<Answer> ask(List<Question> questions) {
        return new NodeReaders(folder)
                .read(questions, questions.stream().map(java::read).toList());
    }

    /** Where the TypeScript compiler says otherwise than the plan's types. */
    List<String> askTypeScript(List<Question> questions) {
        return new TypeScriptReader(folder)
                .differences(questions).entrySet().stream()
                        .map(difference -> report(questions.get(difference.getKey()), difference.getValue()))
                        .toList();
    }

    /** A difference with all that is needed to see it again. */
    String report(Answer answer) {
        Answer smallest = new Smallest(this::ask).of(answer);
        return report(smallest.question(), smallest.difference());
    }

    private String report(Question question, String difference) {
        GeneratedPlan plan = plans.get(question.type().plan());
        return "\n" + plan.origin() + "\n" + question.type().id() + "\n" + question + "\n" + difference + "\n"
                + plan.text();
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
