package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.PlanPath;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import io.github.layerscribe.codegen.cli.terminal.TextFile;
import io.github.layerscribe.codegen.cli.terminal.WrongUse;
import io.github.layerscribe.codegen.format.PlanSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code layerscribe init}: a first plan to begin with, and a page that says how to go on. */
@CommandLine.Command(
        name = "init",
        description = "Write a small plan to begin with. Nothing that is there is overwritten.",
        footer = {
            "",
            "Examples:",
            "  layerscribe init",
            "  layerscribe init src/main/datalayer",
            "  layerscribe init --extends=ga4"
        })
public final class InitCommand implements Callable<Integer> {

    private static final String PLAN = "shop.plan.yaml";
    private static final String README = "README.md";

    private final Terminal terminal;

    @CommandLine.Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "The folder for it; made if it is not there. Default: this folder.")
    private String folder = ".";

    @CommandLine.Option(
            names = "--extends",
            paramLabel = "PLAN",
            completionCandidates = BuiltIn.class,
            description =
                    "Begin with a plan that comes with Layerscribe: ga4, all events that Google Analytics recommends.")
    private String base = "";

    public InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path plan = PlanPath.of(folder).resolve(PLAN).normalize();
        if (Files.exists(plan)) {
            throw new WrongUse(
                    "There is a plan already: \"" + PlanPath.shown(plan) + "\". Nothing was written.",
                    "Change that one, or name another folder.");
        }
        String text = template(starter());
        TextFile.write(plan, text);
        terminal.print(PlanPath.shown(plan) + " written: a plan to change and to grow.\n");
        add(plan.resolveSibling(PlanSchema.FILE_NAME), PlanSchema.text(), "from it editors complete and explain keys");
        add(plan.resolveSibling(README), template(README), "how to go on");
        terminal.print("\nNext: layerscribe lint " + PlanPath.shown(plan) + "\n");
        return ExitCode.FINE;
    }

    private void add(Path file, String text, String use) throws IOException {
        if (Files.exists(file)) {
            terminal.print(PlanPath.shown(file) + " was there already and stays as it is.\n");
        } else {
            TextFile.write(file, text);
            terminal.print(PlanPath.shown(file) + " written: " + use + ".\n");
        }
    }

    private String starter() {
        if (!base.isEmpty() && !new BuiltIn().contains(base)) {
            throw new WrongUse(
                    "No plan \"" + base + "\" comes with Layerscribe.", "Write --extends=ga4, or leave it out.");
        }
        return base.isEmpty() ? PLAN : "shop-" + base + ".plan.yaml";
    }

    private static String template(String name) throws IOException {
        try (InputStream resource = InitCommand.class.getResourceAsStream("starter/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("`starter/" + name + "` is missing beside `InitCommand`");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The words of {@code --extends}. */
    private static final class BuiltIn extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        BuiltIn() {
            super(List.of("ga4"));
        }
    }
}
