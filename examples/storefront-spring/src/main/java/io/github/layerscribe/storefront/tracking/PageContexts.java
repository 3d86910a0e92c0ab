package io.github.layerscribe.storefront.tracking;

import io.github.layerscribe.DataLayer;
import io.github.layerscribe.payload.Sha256;
import io.github.layerscribe.storefront.account.Customer;
import io.github.layerscribe.storefront.account.Visitor;
import io.github.layerscribe.storefront.datalayer.ExperimentContext;
import io.github.layerscribe.storefront.datalayer.ExperimentVariant;
import io.github.layerscribe.storefront.datalayer.PageContext;
import io.github.layerscribe.storefront.datalayer.PageType;
import io.github.layerscribe.storefront.datalayer.VisitorContext;
import java.util.List;

/** Pushes what is true of a whole page: its kind, its visitor, and the test that changes it. */
public final class PageContexts {

    private static final String LANGUAGE = "en-US";
    private static final String TEASER_TEST = "home-teaser";

    private PageContexts() {}

    public static void push(DataLayer dataLayer, PageType type, Visitor visitor) {
        dataLayer.push(
                PageContext.builder().pageType(type).pageLanguage(LANGUAGE).build());
        dataLayer.push(visitor(visitor));
        if (type == PageType.HOME) {
            dataLayer.push(teaserTest(visitor));
        }
    }

    private static VisitorContext visitor(Visitor visitor) {
        Customer customer = visitor.customer().orElse(null);
        if (customer == null) {
            return VisitorContext.builder().loggedIn(false).build();
        }
        return VisitorContext.builder()
                .loggedIn(true)
                .userId(customer.number())
                .customerType(PlanTerms.customerType(visitor))
                .emailSha256(Sha256.hashOf(customer.email()))
                .build();
    }

    private static ExperimentContext teaserTest(Visitor visitor) {
        return ExperimentContext.builder()
                .experiments(List.of(ExperimentVariant.builder()
                        .experimentId(TEASER_TEST)
                        .variant(visitor.teaserVariant())
                        .build()))
                .build();
    }
}
