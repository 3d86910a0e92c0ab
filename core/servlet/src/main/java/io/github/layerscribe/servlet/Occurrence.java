package io.github.layerscribe.servlet;

import io.github.layerscribe.event.OncePer;

/**
 * One occurrence of an event that the plan wants once: the same order's {@code purchase} is the same occurrence.
 *
 * @param event the event's name as the receiver sees it
 * @param digest 22 letters and digits made from the name and the values of {@code once_per}; never the values
 * @param memory how long the plan wants it remembered
 */
public record Occurrence(String event, String digest, OncePer.Memory memory) {}
