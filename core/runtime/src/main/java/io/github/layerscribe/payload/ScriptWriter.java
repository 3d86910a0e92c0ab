package io.github.layerscribe.payload;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes payloads as script: ASCII bytes in one buffer that grows. Every byte of every script passes here.
 *
 * <p>Each value is written with a comma after it; what closes a list or an object takes the place of the last one. So
 * nothing has to be remembered about what came first.
 *
 * <p>Not safe for use by several threads. {@link #clear} makes it ready for the next page and keeps the buffer.
 */
public final class ScriptWriter implements PayloadSink {

    private static final int DEFAULT_CAPACITY = 1024;
    private static final Ascii TRUE = Ascii.of("true,");
    private static final Ascii FALSE = Ascii.of("false,");
    private static final Ascii NULL = Ascii.of("null,");
    private static final Ascii SCRIPT = Ascii.of("<script>");
    private static final Ascii SCRIPT_WITH_NONCE = Ascii.of("<script nonce=\"");
    private static final Ascii END_OF_ATTRIBUTE = Ascii.of("\">");
    private static final Ascii END_OF_SCRIPT = Ascii.of("</script>");

    private final ScriptLimits limits;
    private byte[] buffer;
    private int position;
    private int depth;

    public ScriptWriter() {
        this(DEFAULT_CAPACITY, ScriptLimits.DEFAULT);
    }

    /** A writer whose buffer starts at {@code capacity} bytes. */
    public ScriptWriter(int capacity, ScriptLimits limits) {
        this.buffer = new byte[capacity];
        this.limits = limits;
    }

    @Override
    public void text(PropertyName name, @Nullable String value) {
        if (value == null) {
            return;
        }
        byte[] target = reserve(name, textRoom(name, value));
        int end = ScriptText.write(value, target, name.writeTo(target, position) + 1);
        target[end] = '"';
        target[end + 1] = ',';
        position = end + 2;
    }

    @Override
    public void integer(PropertyName name, long value) {
        byte[] target = reserve(name, ScriptNumber.ROOM);
        int end = ScriptNumber.write(value, target, name.writeTo(target, position));
        target[end] = ',';
        position = end + 1;
    }

    @Override
    public void decimal(PropertyName name, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        if (!ScriptNumber.isShort(value)) {
            number(name, ScriptNumber.spell(value));
            return;
        }
        byte[] target = reserve(name, ScriptNumber.ROOM);
        int end = ScriptNumber.writeShort(value, target, name.writeTo(target, position));
        target[end] = ',';
        position = end + 1;
    }

    @Override
    public void flag(PropertyName name, boolean value) {
        ascii(name, value ? TRUE : FALSE);
    }

    @Override
    public void texts(PropertyName name, @Nullable List<? extends @Nullable String> values) {
        list(name, values, ScriptWriter::member);
    }

    @Override
    public void integers(PropertyName name, @Nullable List<? extends @Nullable Long> values) {
        list(name, values, ScriptWriter::member);
    }

    @Override
    public void decimals(PropertyName name, @Nullable List<? extends @Nullable BigDecimal> values) {
        list(name, values, ScriptWriter::member);
    }

    @Override
    public void flags(PropertyName name, @Nullable List<? extends @Nullable Boolean> values) {
        list(name, values, ScriptWriter::member);
    }

    @Override
    public void object(PropertyName name, @Nullable Payload value) {
        if (value != null) {
            startObject(name);
            value.writeTo(this);
            endObject();
        }
    }

    @Override
    public void objects(PropertyName name, @Nullable List<? extends @Nullable Payload> values) {
        list(name, values, ScriptWriter::member);
    }

    /** Opens an object that has no name: an argument of a call. Its names are the top of a push. */
    public void startObject() {
        reserve(1)[position++] = '{';
        depth++;
    }

    /** Opens an object under a name, such as {@code "ecommerce":{}. */
    public void startObject(PropertyName name) {
        open(name, '{');
        enter(name);
    }

    public void endObject() {
        depth--;
        close('}');
    }

    /** Opens an object with a destination's code, which ends inside it: {@code dataLayer.push(} and a brace. */
    public void startObject(ScriptCode opening) {
        code(opening);
        depth++;
    }

    /** Closes an object with a destination's code, which begins with the closing brace. */
    public void endObject(ScriptCode closing) {
        depth--;
        code(closing);
    }

    /** Writes {@code "name":null}, which tells a receiver to forget what it knew under the name. */
    public void absent(PropertyName name) {
        ascii(name, NULL);
    }

    /** Writes a text that was encoded at start-up. */
    public void text(EncodedText value) {
        ascii(value.encoded);
    }

    /** Writes what a destination's author wrote; it takes the place of a waiting comma. */
    public void code(ScriptCode code) {
        dropComma();
        ascii(code.encoded);
    }

    /** Begins a script element; an absent nonce leaves the attribute out. */
    public void startScript(@Nullable Nonce nonce) {
        if (nonce == null) {
            ascii(SCRIPT);
        } else {
            ascii(SCRIPT_WITH_NONCE);
            ascii(nonce.encoded);
            ascii(END_OF_ATTRIBUTE);
        }
    }

    public void endScript() {
        ascii(END_OF_SCRIPT);
    }

    /** The bytes written so far. */
    public int size() {
        return position;
    }

    /** Throws where the script has outgrown its limit, as writing more of it does sooner or later. */
    public void requireWithinLimit() {
        if (position > limits.scriptBytes()) {
            throw UnsafePayloadException.outgrown(limits.scriptBytes());
        }
    }

    /** Takes back everything after the given {@link #size}: what a push wrote before it failed. */
    public void truncate(int size) {
        position = Math.min(position, size);
        depth = 0;
    }

    public void clear() {
        truncate(0);
    }

    /** Writes the script in one piece. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(buffer, 0, position);
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(buffer, position);
    }

    @Override
    public String toString() {
        return new String(buffer, 0, position, StandardCharsets.ISO_8859_1); // all ASCII, and the fastest way
    }

    private <T> void list(PropertyName name, @Nullable List<? extends @Nullable T> values, Member<T> member) {
        if (values == null) {
            return;
        }
        if (values.size() > limits.listSize()) {
            throw UnsafePayloadException.bound(name, "has more than " + limits.listSize() + " members");
        }
        open(name, '[');
        for (int i = 0; i < values.size(); i++) {
            T value = values.get(i);
            if (value != null) {
                member.write(this, name, value);
            }
        }
        close(']');
    }

    private void member(PropertyName name, Payload value) {
        reserve(1)[position++] = '{';
        enter(name);
        value.writeTo(this);
        endObject();
    }

    private void member(PropertyName name, String value) {
        byte[] target = reserve(textRoom(name, value) + 3);
        target[position] = '"';
        int end = ScriptText.write(value, target, position + 1);
        target[end] = '"';
        target[end + 1] = ',';
        position = end + 2;
    }

    private void member(PropertyName name, Long value) {
        byte[] target = reserve(ScriptNumber.ROOM);
        int end = ScriptNumber.write(value, target, position);
        target[end] = ',';
        position = end + 1;
    }

    private void member(PropertyName name, BigDecimal value) {
        number(ScriptNumber.spell(value));
    }

    private void member(PropertyName name, Boolean value) {
        ascii(value ? TRUE : FALSE);
    }

    private void enter(PropertyName name) {
        if (++depth > limits.depth()) {
            throw UnsafePayloadException.bound(name, "is nested more than " + limits.depth() + " levels deep");
        }
    }

    private void ascii(PropertyName name, Ascii value) {
        byte[] target = reserve(name, value.room());
        position = value.writeTo(target, name.writeTo(target, position));
    }

    private void ascii(Ascii value) {
        position = value.writeTo(reserve(value.room()), position);
    }

    private void number(PropertyName name, byte[] digits) {
        byte[] target = reserve(name, digits.length + 1);
        position = name.writeTo(target, position);
        number(digits);
    }

    private void number(byte[] digits) {
        byte[] target = reserve(digits.length + 1);
        System.arraycopy(digits, 0, target, position, digits.length);
        target[position + digits.length] = ',';
        position += digits.length + 1;
    }

    private void open(PropertyName name, char bracket) {
        byte[] target = reserve(name, 1);
        int start = name.writeTo(target, position);
        target[start] = (byte) bracket;
        position = start + 1;
    }

    private void close(char bracket) {
        dropComma();
        byte[] target = reserve(2);
        target[position] = (byte) bracket;
        target[position + 1] = ',';
        position += 2;
    }

    private void dropComma() {
        if (position > 0 && buffer[position - 1] == ',') {
            position--;
        }
    }

    private int textRoom(PropertyName name, String value) {
        if (value.length() > limits.textLength()) {
            throw UnsafePayloadException.bound(name, "has more than " + limits.textLength() + " characters");
        }
        return ScriptText.room(value);
    }

    private byte[] reserve(PropertyName name, int room) {
        if (name.isReserved() && depth <= 1) {
            throw UnsafePayloadException.reserved(name);
        }
        return reserve(name.room() + room);
    }

    private byte[] reserve(int room) {
        return buffer.length - position >= room ? buffer : grow(room);
    }

    private byte[] grow(int room) {
        requireWithinLimit();
        buffer = Arrays.copyOf(buffer, Math.max(Math.addExact(position, room), 2 * buffer.length));
        return buffer;
    }

    /** Writes a member of a list, which is there, with the comma behind it. */
    private interface Member<T> {
        void write(ScriptWriter script, PropertyName list, T value);
    }
}
