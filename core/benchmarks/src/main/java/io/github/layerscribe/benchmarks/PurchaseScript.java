package io.github.layerscribe.benchmarks;

import io.github.layerscribe.benchmarks.events.Purchase;
import java.io.IOException;
import java.io.OutputStream;

/** Someone who turns a purchase into the finished script of a page. */
interface PurchaseScript {

    /** What stands around the object in every contender's script. */
    String START = "<script>window.dataLayer=window.dataLayer||[];dataLayer.push({\"ecommerce\":null});dataLayer.push(";

    String END = ");</script>";

    void write(Purchase purchase, OutputStream out) throws IOException;
}
