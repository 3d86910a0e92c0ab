package io.github.layerscribe.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import io.github.layerscribe.benchmarks.events.Purchase;
import java.io.IOException;
import java.io.OutputStream;

/** fastjson2 with its escapes for browsers, which leave {@code &} alone. */
final class FastjsonScript implements PurchaseScript {

    private static final byte[] START_BYTES = START.getBytes(US_ASCII);
    private static final byte[] END_BYTES = END.getBytes(US_ASCII);

    @Override
    public void write(Purchase purchase, OutputStream out) throws IOException {
        out.write(START_BYTES);
        out.write(JSON.toJSONBytes(
                new JacksonScript.Push(purchase),
                JSONWriter.Feature.BrowserSecure,
                JSONWriter.Feature.WriteBigDecimalAsPlain,
                JSONWriter.Feature.WriteEnumUsingToString));
        out.write(END_BYTES);
    }
}
