package io.github.layerscribe.codegen.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;

/** A stream of this process. Once nobody reads it any more, as in {@code … | head}, the rest is dropped in silence. */
final class StandardStream extends FileOutputStream {

    StandardStream(FileDescriptor descriptor) {
        super(descriptor);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            super.write(bytes, offset, length);
        } catch (IOException e) {
            // Systems tell it in words only, and all of them have this one in theirs.
            if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
                throw e;
            }
        }
    }
}
