package io.github.layerscribe.codegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.Node;
import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What Node and the TypeScript compiler say about files that were written. */
final class NodeChecks {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    private NodeChecks() {}

    /** Runs every script and parses every JSON file in one process: well-formed all of them, and no planted code ran. */
    static void scriptsRunNothingOfThePlan(List<Path> files, Path folder) throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        Path list = Files.writeString(
                folder.resolve("files.json"),
                files.stream().map(file -> "\"" + file.toUri() + "\"").toList().toString());
        Path script = Files.writeString(folder.resolve("run.mjs"), """
                import {readFileSync} from 'node:fs';
                globalThis.window = globalThis;
                let count = 0;
                for (const file of JSON.parse(readFileSync(new URL('%s'), 'utf8'))) {
                  try {
                    if (file.endsWith('.js')) await import(file);
                    if (file.endsWith('.json')) JSON.parse(readFileSync(new URL(file), 'utf8'));
                  } catch (problem) {
                    console.log(file + ': ' + problem);
                    process.exitCode = 1;
                  }
                  if (globalThis.canary !== undefined || Object.prototype.polluted !== undefined) {
                    console.log(file + ': planted code ran');
                    process.exit(1);
                  }
                  count++;
                }
                console.log(count + ' files');
                """.formatted(list.toUri()));
        Command.Result result = node(List.of(script.toString()));
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains(files.size() + " files");
    }

    /** The strictest TypeScript compiler finds nothing in any declaration. */
    static void declarationsAreStrict(List<Path> files, Path folder) throws IOException {
        NpmPackage typescript = NpmPackage.install("typescript", "5.9.3");
        List<String> declarations = files.stream()
                .map(Path::toString)
                .filter(file -> file.endsWith(".d.ts"))
                .toList();
        Path options = Files.writeString(
                folder.resolve("tsc.options"),
                "--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --target es2022 --module es2022"
                        + " --moduleResolution bundler --lib es2022,dom\n" + String.join("\n", declarations));
        Command.Result result =
                node(List.of(typescript.folder().resolve("lib/tsc.js").toString(), "@" + options));
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    private static Command.Result node(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(Node.required().node().toString()));
        words.addAll(arguments);
        return new Command(words, Checkout.root()).run(LIMIT);
    }
}
