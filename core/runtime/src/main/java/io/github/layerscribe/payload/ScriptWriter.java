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
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] NULL = ascii("null");
    private static final byte[] SCRIPT = ascii("<script>");
    private static final byte[] SCRIPT_WITH_NONCE = ascii("<script nonce=\"");
    private static final byte[] END_OF_ATTRIBUTE = ascii("\">");
    private static final byte[] END_OF_SCRIPT = ascii("</script>");

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
            bytes(name, ScriptNumber.spell(value));
            return;
        }
        byte[] target = reserve(name, ScriptNumber.ROOM);
        int end = ScriptNumber.writeShort(value, target, name.writeTo(target, position));
        target[end] = ',';
        position = end + 1;
    }

    @Override
    public void flag(PropertyName name, boolean value) {
        bytes(name, value ? TRUE : FALSE);
    }

    @Override
    public void texts(PropertyName name, @Nullable List<? extends @Nullable String> values) {
        if (values != null) {
            startList(name, values.size());
            for (int i = 0; i < values.size(); i++) {
                text(name, values, i);
            }
            close(']');
        }
    }

    @Override
    public void integers(PropertyName name, @Nullable List<? extends @Nullable Long> values) {
        if (values != null) {
            startList(name, values.size());
            for (int i = 0; i < values.size(); i++) {
                Long value = values.get(i);
                if (value != null) {
                    integer(value);
                }
            }
            close(']');
        }
    }

    @Override
    public void decimals(PropertyName name, @Nullable List<? extends @Nullable BigDecimal> values) {
        if (values != null) {
            startList(name, values.size());
            for (int i = 0; i < values.size(); i++) {
                BigDecimal value = values.get(i);
                if (value != null) {
                    bytes(ScriptNumber.spell(value));
                }
            }
            close(']');
        }
    }

    @Override
    public void flags(PropertyName name, @Nullable List<? extends @Nullable Boolean> values) {
        if (values != null) {
            startList(name, values.size());
            for (int i = 0; i < values.size(); i++) {
                Boolean value = values.get(i);
                if (value != null) {
                    bytes(value ? TRUE : FALSE);
                }
            }
            close(']');
        }
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
        if (values != null) {
            startList(name, values.size());
            for (int i = 0; i < values.size(); i++) {
                member(name, values.get(i));
            }
            close(']');
        }
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

    /** Writes {@code "name":null}, which tells a receiver to forget what it knew under the name. */
    public void absent(PropertyName name) {
        bytes(name, NULL);
    }

    /** Writes a text that was encoded at start-up. */
    public void text(EncodedText value) {
        bytes(value.encoded, 0);
    }

    /** Writes what a destination's author wrote; it takes the place of a waiting comma. */
    public void code(ScriptCode code) {
        dropComma();
        bytes(code.encoded, 0);
    }

    /** Begins a script element; an absent nonce leaves the attribute out. */
    public void startScript(@Nullable Nonce nonce) {
        if (nonce == null) {
            bytes(SCRIPT, 0);
        } else {
            bytes(SCRIPT_WITH_NONCE, 0);
            bytes(nonce.encoded, 0);
            bytes(END_OF_ATTRIBUTE, 0);
        }
    }

    public void endScript() {
        bytes(END_OF_SCRIPT, 0);
    }

    /** The bytes written so far. */
    public int size() {
        return position;
    }

    /** Throws where the script has outgrown its limit, as writing more of it does sooner or later. */
    public void requireWithinLimit() {
        if (position > limits.scriptBytes()) {
            throw new UnsafePayloadException(
                    "bound", "", "the script has more than " + limits.scriptBytes() + " bytes");
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

    private void member(PropertyName name, @Nullable Payload value) {
        if (value != null) {
            reserve(1)[position++] = '{';
            enter(name);
            value.writeTo(this);
            endObject();
        }
    }

    private void enter(PropertyName name) {
        if (++depth > limits.depth()) {
            throw bound(name, "is nested more than " + limits.depth() + " levels deep");
        }
    }

    private void integer(long value) {
        byte[] target = reserve(ScriptNumber.ROOM);
        int end = ScriptNumber.write(value, target, position);
        target[end] = ',';
        position = end + 1;
    }

    private void text(PropertyName name, List<? extends @Nullable String> values, int index) {
        String value = values.get(index);
        if (value == null) {
            return;
        }
        byte[] target = reserve(textRoom(name, value) + 3);
        target[position] = '"';
        int end = ScriptText.write(value, target, position + 1);
        target[end] = '"';
        target[end + 1] = ',';
        position = end + 2;
    }

    private void bytes(PropertyName name, byte[] value) {
        byte[] target = reserve(name, value.length + 1);
        position = name.writeTo(target, position);
        bytes(value);
    }

    private void bytes(byte[] value) {
        bytes(value, 1);
        buffer[position++] = ',';
    }

    private void bytes(byte[] value, int more) {
        System.arraycopy(value, 0, reserve(value.length + more), position, value.length);
        position += value.length;
    }

    private void startList(PropertyName name, int size) {
        if (size > limits.listSize()) {
            throw bound(name, "has more than " + limits.listSize() + " members");
        }
        open(name, '[');
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
            throw bound(name, "has more than " + limits.textLength() + " characters");
        }
        return ScriptText.room(value);
    }

    private byte[] reserve(PropertyName name, int room) {
        if (name.isReserved() && depth <= 1) {
            throw new UnsafePayloadException(
                    "reserved_name", name.toString(), "`" + name + "` is kept by the tag manager for itself");
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

    private static UnsafePayloadException bound(PropertyName name, String what) {
        return new UnsafePayloadException("bound", name.toString(), "`" + name + "` " + what);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
