package io.github.layerscribe.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.event.ContextInfo.Scope;
import io.github.layerscribe.event.EventInfo.Order;
import io.github.layerscribe.event.OncePer.Memory;
import io.github.layerscribe.payload.PropertyName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What generated code tells about its events and contexts, and the lists it keeps. */
class PlanFactsTest {

    private static final PropertyName ID = PropertyName.of("id");

    @Test
    void anEventIsPlainUnlessThePlanSaysMore() {
        EventInfo plain = EventInfo.of("login");

        assertThat(plain.name()).isEqualTo("login");
        assertThat(plain.encodedName()).hasToString("login");
        assertThat(plain.within()).isEmpty();
        assertThat(plain.oncePer()).isEmpty();
        assertThat(plain.order()).isEqualTo(Order.NORMAL);
        assertThat(plain.isPageView()).isFalse();
    }

    @Test
    void anEventKeepsEverythingThePlanSays() {
        EventInfo info = EventInfo.of("view")
                .oncePer(ID)
                .order(Order.LAST)
                .within("ecommerce")
                .pageView();

        assertThat(info.within()).contains(PropertyName.of("ecommerce"));
        assertThat(info.oncePer()).contains(new OncePer(List.of(ID), Memory.BROWSER));
        assertThat(info.order()).isEqualTo(Order.LAST);
        assertThat(info.isPageView()).isTrue();
        assertThat(info.oncePerPage().oncePer()).contains(new OncePer(List.of(), Memory.PAGE));
        assertThat(info.oncePerSession(ID).oncePer()).contains(new OncePer(List.of(ID), Memory.SESSION));
    }

    @Test
    void aContextBelongsToOneVisitorUnlessThePlanSaysMore() {
        ContextInfo plain = ContextInfo.of("page");

        assertThat(plain.id()).isEqualTo("page");
        assertThat(plain.scope()).isEqualTo(Scope.PAGE);
        assertThat(plain.within()).isEmpty();
        assertThat(plain.identity()).isEmpty();
        assertThat(plain.isShared()).isFalse();
    }

    @Test
    void aContextKeepsEverythingThePlanSays() {
        ContextInfo info =
                ContextInfo.of("visitor").shared().identity(ID).within("user").scope(Scope.USER);

        assertThat(info.isShared()).isTrue();
        assertThat(info.identity()).contains(ID);
        assertThat(info.within()).contains(PropertyName.of("user"));
        assertThat(info.scope()).isEqualTo(Scope.USER);
    }

    @Test
    void listsAreCopiedAndKeepWhatIsMissing() {
        List<String> source = new ArrayList<>(List.of("a"));
        List<String> copy = Lists.copy(source);
        source.add("b");

        assertThat(copy).containsExactly("a").isUnmodifiable();
        assertThat(Lists.copy(Arrays.asList("a", null)))
                .containsExactly("a", null)
                .isUnmodifiable();
        assertThat(Lists.copy((List<String>) null)).isNull();
    }

    @Test
    void listsAreMappedInTheirOrder() {
        Iterable<Integer> noCollection = () -> List.of(1, 2).iterator();

        assertThat(Lists.map(List.of(1, 2), number -> "n" + number)).containsExactly("n1", "n2");
        assertThat(Lists.map(noCollection, number -> "n" + number)).containsExactly("n1", "n2");
        assertThat(Lists.map((List<Integer>) null, number -> "n" + number)).isNull();
    }
}
