package io.github.layerscribe.benchmarks;

import io.github.layerscribe.benchmarks.events.Login;
import io.github.layerscribe.benchmarks.events.Purchase;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From a generated event to the finished script in the response. */
@State(Scope.Thread)
public class RenderBenchmark {

    private final Purchase purchase = OurPage.purchase(Orders.usual());
    private final Purchase largePurchase = OurPage.purchase(Orders.ofLines(200));
    private final Login login = Login.builder().method("password").build();

    private final OurScript ours = new OurScript();
    private final PurchaseScript limit = new HandWrittenScript();
    private final PurchaseScript jacksonString = JacksonScript.inUtf8().throughString();
    private final PurchaseScript jacksonAscii = JacksonScript.inAscii().throughString();
    private final PurchaseScript jacksonBytes = JacksonScript.inUtf8().throughBytes();
    private final PurchaseScript jacksonStreaming = JacksonScript.inAscii().streaming();
    private final PurchaseScript fastjson = new FastjsonScript();
    private final Response response = new Response();

    @Benchmark
    public int ours() throws IOException {
        return rendered(ours);
    }

    @Benchmark
    public int limit() throws IOException {
        return rendered(limit);
    }

    @Benchmark
    public int jacksonString() throws IOException {
        return rendered(jacksonString);
    }

    @Benchmark
    public int jacksonAscii() throws IOException {
        return rendered(jacksonAscii);
    }

    @Benchmark
    public int jacksonBytes() throws IOException {
        return rendered(jacksonBytes);
    }

    @Benchmark
    public int jacksonStreaming() throws IOException {
        return rendered(jacksonStreaming);
    }

    @Benchmark
    public int fastjson() throws IOException {
        return rendered(fastjson);
    }

    private int rendered(PurchaseScript contender) throws IOException {
        contender.write(purchase, response.restart());
        return response.size();
    }

    @Benchmark
    public int oursLarge() throws IOException {
        ours.write(largePurchase, response.restart());
        return response.size();
    }

    @Benchmark
    public int limitLarge() throws IOException {
        limit.write(largePurchase, response.restart());
        return response.size();
    }

    @Benchmark
    public int jacksonLarge() throws IOException {
        jacksonString.write(largePurchase, response.restart());
        return response.size();
    }

    @Benchmark
    public int oursLogin() throws IOException {
        ours.write(login).writeTo(response.restart());
        return response.size();
    }

    @Benchmark
    public byte[] oursAsBytes() {
        return ours.write(purchase).toByteArray();
    }

    @Benchmark
    public String oursAsString() {
        return ours.write(purchase).toString();
    }
}
