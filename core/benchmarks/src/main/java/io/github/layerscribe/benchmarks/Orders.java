package io.github.layerscribe.benchmarks;

import io.github.layerscribe.benchmarks.Order.Line;
import io.github.layerscribe.benchmarks.events.PaymentType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Orders to measure with: the usual one, large ones, and random ones. */
final class Orders {

    private static final List<String> TITLES = List.of(
            "Trail Runner 2",
            "Men's <Ultra> & Friends",
            "Über-Söckchen \u4E2D\u6587",
            "Rain Jacket \uD83C\uDF27",
            "Water bottle, 0.7 l");

    private static final String RANDOM_CHARACTERS = "abcXYZ019 -_./<>&'\"\\\n\t\u007F\u0080\u00FC\u2028\u4E2D";

    private Orders() {}

    /** Five lines, an amount or two, and the characters that names of products have. */
    static Order usual() {
        return ofLines(TITLES.size());
    }

    static Order ofLines(int count) {
        List<Line> lines = IntStream.range(0, count)
                .mapToObj(i -> new Line(
                        "SKU-" + (100_000 + i),
                        TITLES.get(i % TITLES.size()),
                        BigDecimal.valueOf(1_990 + 1_000L * i, 2),
                        1 + i % 3))
                .toList();
        return order("A-100042", lines, "SUMMER<10%>", PaymentType.CARD);
    }

    /** The same one for the same seed. */
    static Order random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Line> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            BigDecimal price = BigDecimal.valueOf(random.nextLong(10_000_000), random.nextInt(3));
            lines.add(new Line(text(random), text(random), price, 1 + random.nextInt(1_000)));
        }
        String voucher = random.nextBoolean() ? text(random) : null;
        PaymentType payment = PaymentType.values()[random.nextInt(PaymentType.values().length)];
        return order(text(random), lines, voucher, payment);
    }

    private static Order order(String number, List<Line> lines, @Nullable String voucher, PaymentType payment) {
        BigDecimal goods = lines.stream().map(Line::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Order(
                number, "EUR", goods, new BigDecimal("41.48"), new BigDecimal("4.90"), lines, voucher, payment);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder("#");
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(RANDOM_CHARACTERS.charAt(random.nextInt(RANDOM_CHARACTERS.length())));
        }
        return text.append(random.nextBoolean() ? "\uD83D\uDE00" : "").toString();
    }
}
