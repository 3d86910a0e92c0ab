package io.github.layerscribe.codegen.lint.rules.privacy;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;
import java.util.Set;

/** A property that is about a person by its name, and has no privacy class. */
public final class PersonalUnmarked implements LintRule {

    private static final About ABOUT = About.warning(Category.PRIVACY, "personal-unmarked")
            .purpose("What is about a person has a privacy class.")
            .why("""
                    Names, addresses and birthdays in analytics are the mistake that costs most: the data is \
                    with a third party, cannot be called back, and has to be reported. With a class, a property \
                    goes only to destinations that accept it.""")
            .bad("""
                    properties:
                      email: {type: string, format: email, description: Where the newsletter goes, example: reader@news.example}
                    """)
            .at("properties.email")
            .good("""
                    properties:
                      email: {type: string, format: email, privacy: personal, description: Where the newsletter goes, example: reader@news.example}
                    """)
            .origin(
                    "Sheet lolivier_homepage warns of e-mail, phone and policy number in free text; RudderStack plans hold email as a plain string.");

    private static final Set<String> WORDS = Set.of(
            "email",
            "mail",
            "phone",
            "telephone",
            "surname",
            "firstname",
            "lastname",
            "fullname",
            "birthday",
            "birthdate",
            "dob",
            "ssn",
            "passport",
            "iban",
            "bic",
            "cvv",
            "vat",
            "salary",
            "religion",
            "gender",
            "latitude",
            "longitude");
    private static final Set<String> PAIRS = Set.of(
            "first name",
            "last name",
            "full name",
            "middle name",
            "maiden name",
            "ip address",
            "home address",
            "street address",
            "postal address",
            "mail address",
            "birth date",
            "date birth",
            "card number",
            "account holder",
            "phone number",
            "credit card",
            "tax id",
            "license plate",
            "mobile number",
            "user agent",
            "house number",
            "user name");

    /** Words beside which the same word is about something else: email_sent, phone_clicks, mail_campaign. */
    private static final Set<String> OTHERWISE = Set.of(
            "campaign",
            "clicks",
            "count",
            "sent",
            "opened",
            "template",
            "provider",
            "domain",
            "type",
            "kind",
            "state",
            "status",
            "consent",
            "confirmed",
            "verified",
            "newsletter",
            "subject",
            "rate",
            "opt",
            "has",
            "is");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            if (property.governance().privacy() == Privacy.NONE && isText(property) && isPersonal(property)) {
                findings.tell(
                        property,
                        property.range(),
                        "\"" + property.id() + "\" seems to be about a person and has no privacy class.",
                        "Add privacy: pseudonymous, hashed, personal or sensitive; waive it if it is about nobody.");
            }
        }
    }

    private static boolean isText(PropertyDefinition property) {
        PropertyType type = property.type().elementType();
        return type == PropertyType.Scalar.STRING
                || type == PropertyType.Scalar.DATE
                || type == PropertyType.Scalar.DECIMAL;
    }

    private static boolean isPersonal(PropertyDefinition property) {
        if (property.rules().text().format() == Format.EMAIL) {
            return true;
        }
        List<String> words = Words.of(property.wireName());
        if (words.stream().anyMatch(OTHERWISE::contains)) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            if (PAIRS.contains(words.get(i - 1) + " " + words.get(i))) {
                return true;
            }
        }
        return words.equals(List.of("ip"))
                || words.equals(List.of("username"))
                || words.stream().anyMatch(WORDS::contains);
    }
}
