package io.github.layerscribe.codegen.cli.terminal;

import io.github.layerscribe.codegen.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads files that are not plans yet. */
public final class SourceFiles {

    private static final long MAX_BYTES = 64L << 20;
    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".csv");

    private SourceFiles() {}

    /**
     * The files, and of each folder all its {@code *.json}, {@code *.yaml}, {@code *.yml} and {@code *.csv} files at any
     * depth, in an order that is the same on every system; hidden folders are left out, and links to folders.
     */
    public static List<SourceFile> read(List<String> typed) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String each : typed) {
            Path path = PlanPath.existing(each);
            List<Path> found = Files.isDirectory(path) ? below(path) : List.of(path);
            if (found.isEmpty()) {
                throw new WrongUse(
                        "There is no file to read in \"" + PlanPath.shown(path) + "\".",
                        "Of a folder the files that end in " + String.join(", ", ENDINGS) + " are read.");
            }
            for (Path file : found) {
                files.add(read(file));
            }
        }
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walked = Files.walk(folder)) {
            return walked.filter(Files::isRegularFile)
                    .filter(SourceFiles::isOfInterest)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted(Comparator.comparing(PlanPath::shown))
                    .toList();
        }
    }

    private static boolean isOfInterest(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** One file in UTF-8, without its byte-order mark. */
    public static SourceFile read(Path file) throws IOException {
        String shown = PlanPath.shown(file);
        if (Files.size(file) > MAX_BYTES) {
            throw new WrongUse("\"" + shown + "\" has more than 64 MB.", "Split it.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return new SourceFile(shown, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException notUtf8) {
            throw isWorkbook(file)
                    ? new WrongUse(
                            "\"" + shown + "\" is a workbook.",
                            "Save the sheet with the events as CSV (UTF-8), and import that: import csv plan.csv.")
                    : new WrongUse("\"" + shown + "\" is not UTF-8.", "Save it as UTF-8.");
        }
    }

    private static boolean isWorkbook(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".xls") || name.endsWith(".ods");
    }
}
