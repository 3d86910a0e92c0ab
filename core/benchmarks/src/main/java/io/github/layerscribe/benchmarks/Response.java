package io.github.layerscribe.benchmarks;

import java.io.OutputStream;
import java.util.Arrays;

/** Where a page goes: keeps what was written since the last {@link #restart}, and allocates nothing. */
final class Response extends OutputStream {

    private final byte[] bytes = new byte[1 << 18];
    private int size;

    Response restart() {
        size = 0;
        return this;
    }

    int size() {
        return size;
    }

    byte[] written() {
        return Arrays.copyOf(bytes, size);
    }

    @Override
    public void write(int b) {
        bytes[size++] = (byte) b;
    }

    @Override
    public void write(byte[] source, int from, int length) {
        System.arraycopy(source, from, bytes, size, length);
        size += length;
    }
}
