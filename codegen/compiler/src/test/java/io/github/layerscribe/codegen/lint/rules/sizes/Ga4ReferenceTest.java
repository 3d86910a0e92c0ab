package io.github.layerscribe.codegen.lint.rules.sizes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.layerscribe.requirements.Fixtures;
import io.github.layerscribe.requirements.NeedsFixtures;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Limits and reserved names are those of Google's reference. */
@NeedsFixtures
class Ga4ReferenceTest {

    private final JsonNode reference = JsonMapper.shared()
            .readTree(Fixtures.required().resolve("ga4-reference.json").toFile());

    @Test
    void limitsAreThoseOfTheReference() {
        JsonNode limits = reference.get("limits");

        assertThat(LimitProfile.NAME_LENGTH)
                .isEqualTo(limits.at("/eventNameLength/max").asInt())
                .isEqualTo(limits.at("/paramNameLength/max").asInt());
        assertThat("^" + LimitProfile.NAME + "$")
                .isEqualTo(limits.at("/namePattern/regex").asString());
        assertThat(LimitProfile.GA4.properties())
                .isEqualTo(limits.at("/paramsPerEvent/max").asInt());
        assertThat(LimitProfile.GA4_360.properties())
                .isEqualTo(limits.at("/paramsPerEvent/max360").asInt());
        assertThat(LimitProfile.ITEMS).isEqualTo(limits.at("/itemsPerEvent/max").asInt());
        assertThat(LimitProfile.ITEM_PROPERTIES)
                .isEqualTo(limits.at("/customItemParams/max").asInt());
        assertThat(LimitProfile.USER_PROPERTIES)
                .isEqualTo(limits.at("/userPropertiesPerProperty/max").asInt());
        assertThat(LimitProfile.USER_PROPERTY_NAME_LENGTH)
                .isEqualTo(limits.at("/userPropertyNameLength/max").asInt());
        assertThat(LimitProfile.USER_PROPERTY_VALUE_LENGTH)
                .isEqualTo(limits.at("/userPropertyValueLength/max").asInt());
        assertThat(LimitProfile.USER_ID_LENGTH)
                .isEqualTo(limits.at("/userIdLength/max").asInt());
    }

    @Test
    void lengthsOfTextsAreThoseOfTheReference() {
        JsonNode lengths = reference.at("/limits/paramValueLength");

        assertThat(LimitProfile.GA4.textLength("method"))
                .isEqualTo(lengths.get("max").asInt());
        assertThat(LimitProfile.GA4_360.textLength("method"))
                .isEqualTo(lengths.get("max360").asInt());
        assertThat(lengths.get("exceptions").size()).isEqualTo(3);
        lengths.get("exceptions")
                .properties()
                .forEach(exception -> assertThat(LimitProfile.GA4.textLength(exception.getKey()))
                        .as(exception.getKey())
                        .isEqualTo(exception.getValue().asInt()));
    }

    @Test
    void reservedEventNamesAreThoseOfTheReference() {
        Set<String> names = names("/reserved/eventNames/web/names");
        names.addAll(names("/reserved/eventNames/measurementProtocol/names"));
        names.addAll(names("/reserved/eventNames/measurementProtocol/appStreamsOnly"));
        names.remove("page_view");

        assertThat(ReservedNames.EVENTS).containsExactlyInAnyOrderElementsOf(names);
        assertThat(names("/reserved/eventNamePrefixes/conservative")).allMatch(ReservedNames::hasReservedPrefix);
    }

    @Test
    void reservedPropertyNamesAreThoseOfTheReference() {
        Set<String> names = names("/reserved/parameterNames/customDimensionUse");
        names.addAll(names("/reserved/parameterNames/olderWeb"));
        names.addAll(names("/reserved/parameterNames/measurementProtocol"));
        names.remove("currency");

        assertThat(ReservedNames.PARAMETERS).containsExactlyInAnyOrderElementsOf(names);
        assertThat(names("/reserved/parameterNamePrefixes")).allMatch(ReservedNames::hasReservedPrefix);
        Set<String> ofUsers = names("/reserved/userPropertyNames/customDimensionUse");
        ofUsers.addAll(names("/reserved/userPropertyNames/measurementProtocol"));
        assertThat(ReservedNames.USER_PROPERTIES).containsExactlyInAnyOrderElementsOf(ofUsers);
        assertThat(names("/reserved/userPropertyNamePrefixes")).allMatch(ReservedNames::hasReservedPrefix);
    }

    @Test
    void itemParametersAreThoseOfTheReference() {
        Set<String> names =
                new TreeSet<>(reference.at("/itemParamSets/promotion").propertyNames());
        names.addAll(reference.at("/itemParamSets/standard").propertyNames());

        assertThat(TooManyItemProperties.NAMED).containsExactlyInAnyOrderElementsOf(names);
    }

    private Set<String> names(String pointer) {
        Set<String> names = new TreeSet<>();
        reference.at(pointer).forEach(name -> names.add(name.asString()));
        assertThat(names).as(pointer).isNotEmpty();
        return names;
    }
}
