package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.cli.terminal.ExitCode;
import io.github.layerscribe.codegen.cli.terminal.Terminal;
import io.github.layerscribe.codegen.cli.terminal.WrongUse;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Explanation;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintRules;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.ReaderRules;
import io.github.layerscribe.codegen.naming.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** {@code layerscribe explain}: what a rule wants, why, and how a plan keeps it. */
@CommandLine.Command(
        name = "explain",
        description = "Say what a rule wants, why, and what to write. Without a rule: list those of lint.",
        footer = {"", "Examples:", "  layerscribe explain", "  layerscribe explain event-name-style"})
public final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @CommandLine.Parameters(
            paramLabel = "RULE",
            arity = "0..1",
            completionCandidates = RuleIds.class,
            description = "What stands in brackets in a report.")
    private String rule = "";

    @CommandLine.Option(
            names = "--today",
            paramLabel = "DATE",
            description = "The day from which the waiver in the text counts. Default: today in UTC.")
    private String today = "";

    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.print(rule.isEmpty() ? list() : found());
        return ExitCode.FINE;
    }

    private String found() {
        return Explanation.find(rule, new LintSettings(Today.of(today)))
                .orElseThrow(() -> new WrongUse(
                        ("There is no rule \"" + rule + "\". " + Suggestion.didYouMean(rule, new RuleIds())).strip(),
                        "\"layerscribe explain\" lists those of lint; those of the reader stand in its reports."));
    }

    private static String list() {
        int width = LintRules.all().stream()
                .mapToInt(each -> each.id().length())
                .max()
                .orElse(0);
        StringBuilder list = new StringBuilder();
        for (Category category : Category.values()) {
            List<LintRule> rules = LintRules.all().stream()
                    .filter(each -> each.about().category() == category)
                    .toList();
            if (!rules.isEmpty()) {
                list.append(list.isEmpty() ? "" : "\n").append(category.word()).append('\n');
                rules.forEach(each -> list.append("  ")
                        .append(each.id())
                        .append(" ".repeat(width - each.id().length() + 2))
                        .append(each.about().lesson().purpose())
                        .append('\n'));
            }
        }
        return list.toString();
    }

    /** The words of {@code RULE}. */
    private static final class RuleIds extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        RuleIds() {
            super(LintRules.all().stream().map(LintRule::id).toList());
            ReaderRules.all().forEach(rule -> addAll(rule.ids()));
        }
    }
}
