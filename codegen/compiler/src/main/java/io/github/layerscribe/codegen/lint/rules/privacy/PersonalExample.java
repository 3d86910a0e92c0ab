package io.github.layerscribe.codegen.lint.rules.privacy;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.Format;
import io.github.layerscribe.codegen.plan.PlanValue;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An example that shows a person's data under a property without a privacy class. */
public final class PersonalExample implements LintRule {

    private static final About ABOUT = About.warning(Category.PRIVACY, "personal-example")
            .purpose("Examples of harmless properties are harmless.")
            .why("""
                    The example tells what will be sent. If it is an e-mail address, a card or an IBAN, the \
                    property is personal, or the example is a real one that somebody copied: it is printed in \
                    documents and stays in the history of the plan.""")
            .bad("""
                    properties:
                      contact_point: {type: string, description: How the customer wants to be reached, example: jane.doe@mail.example}
                    """)
            .at("properties.contact_point")
            .good("""
                    properties:
                      contact_point: {type: email | letter | none, description: How the customer wants to be reached, example: email}
                    """)
            .origin("RudderStack docs: examples such as user@example.com under properties called contact.");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[A-Za-z]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+\\d[\\d ()/-]{6,}\\d");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?");
    private static final Pattern IP =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    private static final Pattern CARD = Pattern.compile("\\d(?:[ -]?\\d){12,18}");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            if (property.governance().privacy() == Privacy.NONE
                    && property.rules().text().format() != Format.EMAIL
                    && property.example() instanceof PlanValue.Text example) {
                String kind = kind(example.text());
                if (kind != null) {
                    findings.tell(
                            property,
                            property.declaration().rangeOf("example"),
                            "The example of \"" + property.id() + "\" is " + kind
                                    + ", but the property has no privacy class.",
                            "Add privacy:, or show a value that is about nobody.");
                }
            }
        }
    }

    private static @Nullable String kind(String text) {
        if (EMAIL.matcher(text).matches()) {
            return "an e-mail address";
        }
        if (PHONE.matcher(text).matches()) {
            return "a phone number";
        }
        if (IBAN.matcher(text).matches()) {
            return "an IBAN";
        }
        if (IP.matcher(text).matches()) {
            return "an IP address";
        }
        return CARD.matcher(text).matches() && isLuhn(text) ? "the number of a payment card" : null;
    }

    /** The check digit of payment cards. */
    private static boolean isLuhn(String text) {
        int[] digits = text.chars().filter(Character::isDigit).map(c -> c - '0').toArray();
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            int digit = digits[digits.length - 1 - i];
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
