package io.github.layerscribe.codegen.lint.rules.privacy;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.lint.rules.Words;
import io.github.layerscribe.codegen.plan.Privacy;
import io.github.layerscribe.codegen.plan.PropertyDefinition;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.List;

/** A hashed property that need not be a hash, or not a safe one. */
public final class HashWeak implements LintRule {

    private static final About ABOUT = About.warning(Category.PRIVACY, "hash-weak")
            .purpose("What is called hashed is a SHA-256.")
            .why("""
                    Marked as hashed but typed as any text, one page will send the address itself, and every \
                    destination that accepts hashes gets it. MD5 and SHA-1 of an address are undone by trying \
                    addresses on one machine. format: sha256 has a Java type that raw text does not fit.""")
            .bad("""
                    properties:
                      email_md5: {type: string, privacy: hashed, description: MD5 of the e-mail address, example: 0cc175b9c0f1b6a831c399e269772661}
                    """)
            .at("properties.email_md5")
            .good("""
                    properties:
                      email_sha256:
                        type: string
                        format: sha256
                        privacy: hashed
                        description: SHA-256 of the e-mail address in lower case
                        example: 973dfe463ec85785f5f95af5ba3906eedb2d931c24e69824a89ea65dba4e813b
                    """)
            .origin(
                    "Public advice on \"enhanced conversions\" copied with MD5, and raw addresses found in fields called hash.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (PropertyDefinition property : plan.properties()) {
            List<String> words = Words.of(property.wireName());
            boolean isWeak =
                    words.contains("md") && words.contains("5") || words.contains("sha") && words.contains("1");
            boolean isAnyText = property.governance().privacy() == Privacy.HASHED && !property.isHash();
            if (isWeak || isAnyText) {
                findings.tell(
                        property,
                        property.range(),
                        "\"" + property.id() + "\" is to be a hash, but "
                                + (isAnyText ? "any text fits it." : "not a safe one."),
                        "Write format: sha256.");
            }
        }
    }
}
