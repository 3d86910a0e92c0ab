package io.github.layerscribe.codegen.cli.verb;

import io.github.layerscribe.codegen.cli.terminal.WrongUse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** The day by which waivers are judged. */
final class Today {

    private Today() {}

    /** The day that was typed, or the day it is in UTC, so that two machines of one team agree. */
    static LocalDate of(String typed) {
        try {
            return typed.isEmpty() ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new WrongUse("\"" + typed + "\" is no day.", "Write --today=2026-12-31.");
        }
    }
}
