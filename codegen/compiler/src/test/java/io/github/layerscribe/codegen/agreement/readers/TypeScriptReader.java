package io.github.layerscribe.codegen.agreement.readers;

import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.Node;
import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * One run of the TypeScript compiler over literals of generated interfaces, one on a line. Behind a
 * {@code @ts-expect-error} the compiler wants to find fault with exactly the next line.
 */
public final class TypeScriptReader {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Pattern ERROR = Pattern.compile("(?m)^(\\S+?)\\((\\d+),\\d+\\): error .*$");
    private static final String USES = "uses.ts";

    private final Path folder;

    /** The folder holds the generated files of each plan, in a folder of the plan's key. */
    public TypeScriptReader(Path folder) {
        this.folder = folder;
    }

    /** What the compiler says otherwise than the plan's types do, by index of the question. */
    public Map<Integer, String> differences(List<Question> questions) {
        Map<Integer, Integer> questionsByLine = new TreeMap<>();
        Command.Result result;
        try {
            Files.writeString(folder.resolve(USES), uses(questions, questionsByLine));
            result = compile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<Integer, String> differences = new TreeMap<>();
        Matcher errors = ERROR.matcher(result.output());
        while (errors.find()) {
            Integer question = questionsByLine.get(Integer.valueOf(errors.group(2)));
            if (!errors.group(1).equals(USES) || question == null) {
                throw new AssertionError("generated types do not compile: " + errors.group());
            }
            differences.putIfAbsent(question, errors.group());
        }
        if (differences.isEmpty() && result.exitCode() != 0) {
            throw new AssertionError(result.output());
        }
        return differences;
    }

    private static String uses(List<Question> questions, Map<Integer, Integer> questionsByLine) {
        StringBuilder imports = new StringBuilder();
        StringBuilder text = new StringBuilder();
        Map<String, String> plans = new LinkedHashMap<>();
        questions.forEach(question -> plans.computeIfAbsent(question.type().plan(), plan -> {
            String file = plan + "/META-INF/resources/layerscribe/"
                    + question.type().tracking().id() + ".js";
            imports.append("import type * as ")
                    .append(plan)
                    .append(" from './")
                    .append(file)
                    .append("';\n");
            return plan;
        }));
        int line = plans.size();
        for (int i = 0; i < questions.size(); i++) {
            PushType type = questions.get(i).type();
            text.append(questions.get(i).hasTheTypes() ? "\n" : "// @ts-expect-error\n");
            text.append("export const q")
                    .append(i)
                    .append(": ")
                    .append(type.plan())
                    .append('.');
            text.append(type.typeName())
                    .append(" = ")
                    .append(literal(questions.get(i).asCalled()))
                    .append(";\n");
            questionsByLine.put(line + 1, i);
            questionsByLine.put(line + 2, i);
            line += 2;
        }
        return imports.append(text).toString();
    }

    /** As JSON; but a plain {@code "__proto__":} in a literal would be the prototype. */
    private static String literal(JsonNode value) {
        return Json.write(value).replace("\"__proto__\":", "[\"__proto__\"]:");
    }

    private Command.Result compile() {
        NpmPackage typescript = NpmPackage.install("typescript", "5.9.3");
        typescript.file("lib/_tsc.js", "e8f349eabd48486bdb2bf9dc1a00c89d58297270c54b745838879e2859194419");
        return new Command(
                        List.of(
                                Node.required().node().toString(),
                                typescript.folder().resolve("lib/tsc.js").toString(),
                                "--noEmit",
                                "--strict",
                                "--exactOptionalPropertyTypes",
                                "--target",
                                "es2022",
                                "--module",
                                "es2022",
                                "--moduleResolution",
                                "bundler",
                                "--lib",
                                "es2022,dom",
                                USES),
                        folder)
                .run(LIMIT);
    }
}
