package io.github.layerscribe.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.event.EventInfo;
import io.github.layerscribe.event.OncePer;
import io.github.layerscribe.event.RecordedPush;
import io.github.layerscribe.payload.PropertyName;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OccurrenceDigestTest {

    @Test
    void sameValuesAreTheSameOccurrence() {
        assertThat(digest("purchase", "a", 1L))
                .isEqualTo(digest("purchase", "a", 1L))
                .matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void decimalsCountByValue() {
        assertThat(digest("e", new BigDecimal("1.50"))).isEqualTo(digest("e", new BigDecimal("1.5")));
        assertThat(digest("e", new BigDecimal("1E+100000000"))).isNotEqualTo(digest("e", BigDecimal.ONE));
    }

    @Test
    void nameTypesAndBordersOfValuesCount() {
        assertThat(digest("e", "a", "bc")).isNotEqualTo(digest("e", "ab", "c"));
        assertThat(digest("e", "a")).isNotEqualTo(digest("f", "a"));
        assertThat(digest("e", "1")).isNotEqualTo(digest("e", 1L));
        assertThat(digest("e", "true")).isNotEqualTo(digest("e", true));
        assertThat(digest("e", "null")).isNotEqualTo(digest("e", new Object[] {null}));
        assertThat(digest("e", List.of("a", "b"))).isNotEqualTo(digest("e", List.of("ab")));
        assertThat(digest("e", Map.of("a", "b"))).isNotEqualTo(digest("e", Map.of("a", "c")));
    }

    @Test
    void otherPropertiesDoNotCount() {
        OncePer byId = new OncePer(List.of(SampleEvent.ID), OncePer.Memory.BROWSER);
        SampleEvent cheap = new SampleEvent(EventInfo.of("e"), "A-1", BigDecimal.ONE);
        SampleEvent dear = new SampleEvent(EventInfo.of("e"), "A-1", BigDecimal.TEN);

        assertThat(OccurrenceDigest.of(cheap, byId)).isEqualTo(OccurrenceDigest.of(dear, byId));
    }

    private static String digest(String name, Object... values) {
        Map<String, Object> properties = new LinkedHashMap<>();
        PropertyName[] names = new PropertyName[values.length];
        Arrays.setAll(names, i -> PropertyName.of("p" + i));
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                properties.put(names[i].toString(), values[i]);
            }
        }
        OncePer once = new OncePer(List.of(names), OncePer.Memory.BROWSER);
        return OccurrenceDigest.of(RecordedPush.of(EventInfo.of(name), properties), once)
                .digest();
    }
}
