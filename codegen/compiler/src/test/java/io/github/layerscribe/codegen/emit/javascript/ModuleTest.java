package io.github.layerscribe.codegen.emit.javascript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.codegen.emit.GeneratedFile;
import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Command;
import io.github.layerscribe.requirements.NeedsNode;
import io.github.layerscribe.requirements.Node;
import io.github.layerscribe.requirements.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what is emitted: the module in Node, its types through the TypeScript compiler. */
@NeedsNode
class ModuleTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String TYPESCRIPT = "5.9.3";
    private static final String COMPILER_SHA_256 = "e8f349eabd48486bdb2bf9dc1a00c89d58297270c54b745838879e2859194419";
    private static final Path RESOURCES = Checkout.root().resolve("codegen/compiler/src/test/resources");
    private static final Path BROWSER_CASE = RESOURCES.resolve("cases/emit/browser/plan.yaml");
    private static final Path HOSTILE_CASE = RESOURCES.resolve("cases/emit/hostile/plan.yaml");
    private static final Path SHOP = Checkout.root().resolve("examples/plan/shop.plan.yaml");

    @TempDir
    private Path folder;

    @Test
    void theModuleBehaves() throws IOException {
        EmittedCase.of(BROWSER_CASE).writeTo(folder);
        Path module = asModule("garden-club");
        Path test = Files.copy(
                RESOURCES.resolve("io/github/layerscribe/codegen/emit/javascript/behaviour.test.mjs"),
                folder.resolve("behaviour.test.mjs"));
        String text = Files.readString(test).replace("process.env.MODULE", "'" + module.toUri() + "'");
        Files.writeString(test, text);

        Command.Result result = node("--test", test.toString());

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("# fail 0").doesNotContain("# pass 0");
    }

    @Test
    void theTypesPassTheStrictestCompiler() throws IOException {
        List<String> declarations = new ArrayList<>();
        for (Path plan : List.of(BROWSER_CASE, HOSTILE_CASE, SHOP)) {
            EmittedCase.of(plan).writeTo(folder).paths().stream()
                    .filter(path -> path.endsWith(".d.ts"))
                    .forEach(path -> declarations.add(folder.resolve(path).toString()));
        }
        Path uses = Files.writeString(folder.resolve("uses.ts"), """
                import {connect, pushBookCourse, pushOpenCalendar} from './META-INF/resources/layerscribe/garden-club.js';
                import type {Booking} from './META-INF/resources/layerscribe/garden-club.js';
                const bookings: readonly Booking[] = [{fee: 1, seats: 2, nick_name: null}];
                connect('dataLayer', {strict: true});
                pushOpenCalendar();
                pushBookCourse({course_id: 'GA-1', currency: 'EUR', total: 2, bookings, first_day: new Date(), season: 'spring'});
                // @ts-expect-error a required property is missing
                pushBookCourse({course_id: 'GA-1', currency: 'EUR', total: 2});
                // @ts-expect-error a misspelt property
                pushBookCourse({course_id: 'GA-1', currency: 'EUR', total: 2, bookings, seson: 'spring'});
                // @ts-expect-error a value that the set does not have
                pushBookCourse({course_id: 'GA-1', currency: 'EUR', total: 2, bookings, season: 'Spring 26'});
                // @ts-expect-error a fixed property
                pushBookCourse({course_id: 'GA-1', currency: 'EUR', total: 2, bookings, source: 'web'});
                """);
        declarations.add(uses.toString());

        Command.Result result = typescript(declarations);

        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    @Test
    void everyFileOfAHostilePlanIsWellFormedAndRunsNothing() throws IOException {
        Command.Result result = run(EmittedCase.of(HOSTILE_CASE));

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("</script><script>canary=1</script>");
    }

    /** Without its escapes the same plan ends comments and strings: the proof above would notice an emitter without them. */
    @ParameterizedTest
    @MethodSource("escapes")
    void theProofCatchesAnEmitterWithout(String escape, String character) throws IOException {
        EmittedCase careless = new EmittedCase(EmittedCase.of(HOSTILE_CASE).files().stream()
                .map(file -> GeneratedFile.resource(file.path(), file.text().replace(escape, character)))
                .toList());

        assertThat(run(careless).exitCode()).isNotZero();
    }

    static Stream<Arguments> escapes() {
        return Stream.of(Arguments.of("&#47;", "/"), Arguments.of("\\u0027", "'"), Arguments.of("\\u0022", "\""));
    }

    @Test
    void noFileOfAHostilePlanSpeaksToTheFormatItIsPastedInto() {
        for (GeneratedFile file : EmittedCase.of(HOSTILE_CASE).files()) {
            String text = file.text();
            assertThat(text)
                    .as(file.path())
                    .doesNotContain("</", "<!--", "<script", "<img", "]]>", "{{", "[[", "//# source", "//@ source")
                    .doesNotContainPattern("\\$\\{[a-z]*canary")
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\n]]");
            if (file.path().contains("snippets")) {
                assertThat(text.chars()).as(file.path()).allMatch(c -> c < 0x7F);
            }
        }
    }

    /** Imports every script; fails if one is not well-formed or planted code ran. */
    private Command.Result run(EmittedCase emitted) throws IOException {
        emitted.writeTo(folder);
        asModule("hostile");
        StringBuilder run = new StringBuilder("globalThis.window = globalThis;\n");
        for (String path : emitted.paths()) {
            if (path.endsWith(".js")) {
                run.append("await import('")
                        .append(folder.resolve(path).toUri())
                        .append("');\n");
            }
        }
        run.append("if (globalThis.canary !== undefined) { throw new Error('planted code ran'); }\n");
        run.append("console.log(JSON.stringify(globalThis.dataLayer.map((push) => push.event)));\n");
        return node(Files.writeString(folder.resolve("run.mjs"), run).toString());
    }

    private static Command.Result node(String... arguments) {
        List<String> words = Stream.concat(Stream.of(Node.required().node().toString()), Stream.of(arguments))
                .toList();
        return new Command(words, Checkout.root()).run(LIMIT);
    }

    /** What a container serves is a module; Node wants to be told so. */
    private Path asModule(String plan) throws IOException {
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}");
        return folder.resolve("META-INF/resources/layerscribe/" + plan + ".js");
    }

    private Command.Result typescript(List<String> files) {
        NpmPackage typescript = NpmPackage.install("typescript", TYPESCRIPT);
        typescript.file("lib/_tsc.js", COMPILER_SHA_256);
        List<String> words = new ArrayList<>(List.of(
                typescript.folder().resolve("lib/tsc.js").toString(),
                "--noEmit",
                "--strict",
                "--exactOptionalPropertyTypes",
                "--noUncheckedIndexedAccess",
                "--target",
                "es2022",
                "--module",
                "es2022",
                "--moduleResolution",
                "bundler",
                "--lib",
                "es2022,dom"));
        words.addAll(files);
        return node(words.toArray(String[]::new));
    }
}
