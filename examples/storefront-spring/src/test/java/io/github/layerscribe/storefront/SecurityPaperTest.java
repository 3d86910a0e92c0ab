package io.github.layerscribe.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that SECURITY.md names are there. */
class SecurityPaperTest {

    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");
    private static final Pattern METHOD = Pattern.compile("void (\\w+)\\(");

    @Test
    void everyPromiseNamesTestsThatExist() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher matcher = NAMED.matcher(Files.readString(Checkout.root().resolve("SECURITY.md")));
        while (matcher.find()) {
            named.add(matcher.group(1) + "." + matcher.group(2));
        }
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(tests()).containsAll(named);
    }

    private static Set<String> tests() throws IOException {
        Path root = Checkout.root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> isTest(root.relativize(file).toString()))
                    .flatMap(SecurityPaperTest::methods)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isTest(String file) {
        return file.endsWith("Test.java") && file.contains("/src/test/") && !file.contains("target/");
    }

    private static Stream<String> methods(Path file) {
        String type = file.getFileName().toString().replace(".java", "");
        try {
            return METHOD.matcher(Files.readString(file)).results().map(method -> type + "." + method.group(1));
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
