package io.github.layerscribe.codegen.format;

/**
 * Where a node is written.
 *
 * @param indent blanks ahead of its lines, if it has lines
 * @param column blanks and text ahead of it, if it stands behind its key or dash
 * @param outerColumn the column in the source of the key or dash it belongs to
 * @param end offset in the source of what follows
 * @param place what it means
 */
record Spot(int indent, int column, int outerColumn, int end, Place place) {}
