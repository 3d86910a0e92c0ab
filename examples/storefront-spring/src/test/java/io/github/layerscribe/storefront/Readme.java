package io.github.layerscribe.storefront;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code blocks of a Markdown file. */
record Readme(String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\\R(.*?)^```$");

    /** One block, by its language and its place among the blocks of that language. */
    record Block(String code) {

        String[] lines() {
            return code.lines().toArray(String[]::new);
        }
    }

    static Readme of(Path file) throws IOException {
        return new Readme(Files.readString(file));
    }

    Block block(String language, int index) {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(new Block(matcher.group(2)));
            }
        }
        return blocks.get(index);
    }
}
