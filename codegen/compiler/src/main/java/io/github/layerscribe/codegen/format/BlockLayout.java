package io.github.layerscribe.codegen.format;

import io.github.layerscribe.codegen.source.SourceRange;
import io.github.layerscribe.codegen.yaml.YamlNode;
import java.util.List;

/**
 * Lays out lists and maps in lines, with the comments where they were.
 *
 * <p>A comment behind something stays behind it; one on a line of its own goes with what follows, or stays last in the
 * list or map if it is indented further than the key of that.
 */
final class BlockLayout {

    private static final int STEP = 2;
    private static final int WIDTH = 120;

    /** Longer keys stick out of the column, so that one of them does not push all others aside. */
    private static final int LONGEST_IN_ROW = 20;

    private final SourceText source;
    private final CommentScan scan;
    private final CommentLines comments;
    private final ScalarLayout scalars;
    private final Lines lines;

    BlockLayout(SourceText source, CommentScan scan) {
        this.source = source;
        this.scan = scan;
        this.lines = new Lines(source);
        this.comments = new CommentLines(scan.comments(), lines);
        this.scalars = new ScalarLayout(source);
    }

    /** The whole file. */
    String document(YamlNode root) {
        scan.marker().ifPresent(this::marker);
        Spot spot = new Spot(0, 0, 0, source.length(), Place.ROOT);
        if (isInLines(root, spot)) {
            collection(root, spot, false);
        } else {
            comments.before(source.start(root), 0);
            lines.begin(0, root.range().line());
            oneLine(root, spot);
        }
        comments.before(source.length(), 0);
        return lines.whole();
    }

    private void marker(SourceRange range) {
        comments.before(source.offset(range.line(), 1), 0);
        lines.begin(0, range.line());
        lines.append("---");
        comments.behind(range.line(), source.length());
    }

    private void collection(YamlNode node, Spot spot, boolean isOnBegunLine) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping(mapping, spot, isOnBegunLine);
        } else if (node instanceof YamlNode.Sequence sequence) {
            sequence(sequence, spot, isOnBegunLine);
        }
        if (source.isFlow(node)) {
            comments.before(source.end(node), spot.indent());
        } else {
            comments.indentedBeyond(spot.outerColumn(), spot.end(), spot.indent());
        }
    }

    private void mapping(YamlNode.Mapping mapping, Spot spot, boolean isOnBegunLine) {
        List<YamlNode.Entry> entries = mapping.entries();
        int rows = columnOfRows(mapping, spot);
        for (int i = 0; i < entries.size(); i++) {
            YamlNode.Entry entry = entries.get(i);
            if (i > 0 || !isOnBegunLine) {
                comments.before(source.start(entry.key()), spot.indent());
                lines.begin(spot.indent(), entry.key().range().line());
            }
            lines.append(ScalarLayout.key(entry.key()) + ":");
            lines.toldUpTo(entry.key().range().endLine());
            int end = i + 1 < entries.size() ? source.start(entries.get(i + 1).key()) : spot.end();
            Spot below = below(entry, mapping, spot, end);
            boolean isRow = rows > 0 && isRow(entry, below);
            value(entry.value(), below, isRow ? rows - below.column() : 0);
        }
    }

    private static Spot below(YamlNode.Entry entry, YamlNode.Mapping mapping, Spot spot, int end) {
        String key = ScalarLayout.key(entry.key());
        int column = spot.indent() + key.codePointCount(0, key.length()) + 2;
        Place place = spot.place().of(entry.key().text(), mapping);
        return new Spot(spot.indent() + STEP, column, entry.key().range().column(), end, place);
    }

    /** Where definitions of one line begin, if the map holds nothing but lists and maps; else 0. */
    private int columnOfRows(YamlNode.Mapping mapping, Spot spot) {
        int column = 0;
        for (YamlNode.Entry entry : mapping.entries()) {
            if (entry.value() instanceof YamlNode.Scalar) {
                return 0;
            }
            Spot below = below(entry, mapping, spot, spot.end());
            if (isRow(entry, below)) {
                column = Math.max(column, below.column());
            }
        }
        return column;
    }

    private boolean isRow(YamlNode.Entry entry, Spot below) {
        int length = below.column() - below.indent();
        return length <= LONGEST_IN_ROW
                && !isInLines(entry.value(), below)
                && !comments.isAnyBetween(source.start(entry.key()), source.start(entry.value()));
    }

    private void sequence(YamlNode.Sequence sequence, Spot spot, boolean isOnBegunLine) {
        List<YamlNode> items = sequence.items();
        for (int i = 0; i < items.size(); i++) {
            YamlNode item = items.get(i);
            int end = i + 1 < items.size() ? source.start(items.get(i + 1)) : spot.end();
            int indent = spot.indent() + STEP;
            Spot below = new Spot(
                    indent, indent, sequence.range().column(), end, spot.place().item());
            if (i > 0 || !isOnBegunLine) {
                comments.before(firstText(item, below), spot.indent());
                lines.begin(spot.indent(), item.range().line());
            }
            if (isInLines(item, below)) {
                lines.append("- ");
                collection(item, below, true);
            } else {
                lines.append("-");
                value(item, below, 0);
            }
        }
    }

    /** What stands behind a key or a dash. */
    private void value(YamlNode node, Spot spot, int moreBlanks) {
        int start = firstText(node, spot);
        if (isInLines(node, spot)) {
            comments.behind(lines.told(), start);
            collection(node, spot, false);
        } else if (comments.isLeftBefore(start)) {
            comments.behind(lines.told(), start);
            comments.before(start, spot.indent());
            lines.begin(spot.indent());
            oneLine(node, spot);
        } else {
            lines.append(" ".repeat(1 + moreBlanks));
            oneLine(node, spot);
        }
    }

    private void oneLine(YamlNode node, Spot spot) {
        SourceRange range = node.range();
        if (node instanceof YamlNode.Scalar scalar && spot.indent() > 0) {
            scalar(scalar, spot);
            return;
        }
        lines.append(FlowLayout.text(node, spot.place()));
        boolean isBehind = comments.behind(range.line(), source.end(node));
        lines.toldUpTo(range.endLine());
        if (!isBehind) {
            comments.behind(range.endLine(), spot.end());
        }
    }

    private void scalar(YamlNode.Scalar scalar, Spot spot) {
        SourceRange range = scalar.range();
        if (scalars.keepsLines(scalar) && source.isBlockScalar(scalar)) {
            BlockScalarLines block = BlockScalarLines.of(scalar, source);
            lines.append(block.header());
            comments.behind(range.line(), spot.end());
            lines.appendLines(spot.indent(), block.lines());
            lines.toldUpTo(block.lastLine());
            return;
        }
        if (scalars.keepsLines(scalar)) {
            List<String> written = scalars.lines(scalar);
            lines.append(written.get(0));
            lines.appendLines(spot.indent(), written.subList(1, written.size()));
        } else {
            boolean isTight = comments.isTight(range.endLine(), spot.end());
            lines.append(
                    isTight
                            ? scalars.valueAheadOfTightComment(scalar, spot.place())
                            : ScalarLayout.value(scalar, spot.place()));
        }
        lines.toldUpTo(range.endLine());
        comments.behind(range.endLine(), spot.end());
    }

    /** Where the first key or value begins that is written out: past the dash or brace of a list or map in lines. */
    private int firstText(YamlNode node, Spot spot) {
        if (!isInLines(node, spot)) {
            return source.start(node);
        }
        if (node instanceof YamlNode.Sequence sequence) {
            int indent = spot.indent() + STEP;
            Spot below = new Spot(indent, indent, 0, spot.end(), spot.place().item());
            return firstText(sequence.items().get(0), below);
        }
        return node instanceof YamlNode.Mapping mapping
                ? source.start(mapping.entries().get(0).key())
                : source.start(node);
    }

    /** Whether a list or map stands in lines: written so, or with comments inside, or too long for one line. */
    private boolean isInLines(YamlNode node, Spot spot) {
        boolean isEmpty =
                (node instanceof YamlNode.Sequence sequence && sequence.items().isEmpty())
                        || (node instanceof YamlNode.Mapping mapping
                                && mapping.entries().isEmpty());
        if (node instanceof YamlNode.Scalar || isEmpty) {
            return false;
        }
        if (!source.isFlow(node) || comments.isAnyBetween(source.start(node), source.end(node))) {
            return true;
        }
        String text = SourceText.isOnOneLine(node) ? "" : FlowLayout.text(node, spot.place());
        return spot.column() + text.codePointCount(0, text.length()) > WIDTH && !text.isEmpty();
    }
}
