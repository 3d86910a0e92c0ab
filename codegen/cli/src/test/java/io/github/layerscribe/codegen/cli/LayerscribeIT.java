package io.github.layerscribe.codegen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Checkout;
import io.github.layerscribe.requirements.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people run it: another process, a pipe, a real shell. */
class LayerscribeIT {

    @TempDir
    private Path folder;

    @Test
    void theJarIsWholeAndNamesWhoseWorkIsInIt() throws IOException {
        try (JarFile jar = new JarFile(
                Checkout.root().resolve("codegen/cli/target/layerscribe.jar").toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/re2j-LICENSE")).contains("The Go Authors");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Jackson").doesNotContain("Apache Software Foundation");
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                assertThat(entries.nextElement().getName()).doesNotEndWith("module-info.class");
            }
        }
    }

    @Test
    void exitCodesAreThoseThatThePageOfHelpNames() {
        Command.Result result = shell("""
                layerscribe init . >/dev/null; echo "init $?"
                layerscribe lint shop.plan.yaml; echo "clean $?"
                sed -i 's/required: \\[items\\]/required: [itemz]/' shop.plan.yaml
                layerscribe lint shop.plan.yaml >/dev/null; echo "broken $?"
                layerscribe lint nowhere 2>/dev/null; echo "missing $?"
                layerscribe lint 2>/dev/null; echo "no argument $?"
                layerscribe --version >/dev/null; echo "version $?"
                """);

        assertThat(result.output().lines())
                .containsExactly(
                        "init 0",
                        "0 errors, 0 warnings.",
                        "clean 0",
                        "broken 1",
                        "missing 2",
                        "no argument 2",
                        "version 0");
    }

    @Test
    void aPipeGetsNoColoursAndUtf8WhateverTheLocale() {
        Command.Result result = shell("""
                mkdir 'Pläne & mehr' && layerscribe init 'Pläne & mehr' >/dev/null
                sed -i 's/required: \\[items\\]/required: [größe]/' 'Pläne & mehr/shop.plan.yaml'
                layerscribe lint 'Pläne & mehr/shop.plan.yaml' | cat
                cp 'Pläne & mehr/shop.plan.yaml' plain.yaml
                LC_ALL=C layerscribe lint plain.yaml | cat
                """);

        assertThat(result.output())
                .contains("Pläne & mehr/shop.plan.yaml:", "required: [größe]", "plain.yaml:")
                .doesNotContain("\u001B", "?", "\uFFFD");
    }

    @Test
    void aFullDiskIsNoticed() {
        assertThat(shell("layerscribe --version > /dev/full; echo \"exit $?\"").output())
                .contains("Not everything could be printed", "exit 2");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoMistake() {
        assertThat(shell("layerscribe completion | (exec <&-; sleep 3); echo \"exit ${PIPESTATUS[0]}\"")
                        .output())
                .isEqualTo("exit 0\n");
    }

    @Test
    void aPathThatTheLocaleCannotNameIsToldWithTheCure() {
        Command.Result result = shell("mkdir Pläne; LC_ALL=C layerscribe lint Pläne; echo \"exit $?\"");

        assertThat(result.output()).contains("exit 2").doesNotContain("bug", "Exception");
    }

    @Test
    void gitHoldsThePlanOfBefore() {
        Command.Result result = shell("""
                mkdir plans && layerscribe init plans >/dev/null && git init -q . && git add . && git commit -qm first && git tag v1
                sed -i 's/max_items: 200/max_items: 100/' plans/shop.plan.yaml
                cd plans && layerscribe diff git:v1 shop.plan.yaml; echo "exit $?"
                layerscribe diff git:v1 shop.plan.yaml --fail-on=version >/dev/null; echo "version $?"
                layerscribe diff git:v1:plans/shop.plan.yaml git:HEAD:plans/shop.plan.yaml >/dev/null; echo "same $?"
                layerscribe diff git:nowhere shop.plan.yaml; echo "nowhere $?"
                """);

        assertThat(result.output())
                .contains("items", "\nexit 0\n", "[version-bump]", "\nversion 1\n", "\nsame 0\n", "\nnowhere 2\n")
                .doesNotContain("bug");
    }

    @Test
    void completionWorksInARealShell() {
        Command.Result result = shell("""
                eval "$(layerscribe completion)"
                COMP_WORDS=(layerscribe lint --fo); COMP_CWORD=2
                _complete_layerscribe
                echo "${COMPREPLY[@]}"
                """);

        assertThat(result.output()).contains("--format");
    }

    private Command.Result shell(String script) {
        return new Shell(folder).run(script);
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
