package io.github.layerscribe.codegen.lint;

import io.github.layerscribe.codegen.lint.rules.documents.ContactMissing;
import io.github.layerscribe.codegen.lint.rules.documents.DeprecationUnexplained;
import io.github.layerscribe.codegen.lint.rules.documents.DescriptionEcho;
import io.github.layerscribe.codegen.lint.rules.documents.DescriptionMissing;
import io.github.layerscribe.codegen.lint.rules.documents.DescriptionRepeated;
import io.github.layerscribe.codegen.lint.rules.documents.ExampleMissing;
import io.github.layerscribe.codegen.lint.rules.documents.ExampleUnreal;
import io.github.layerscribe.codegen.lint.rules.documents.GoalVague;
import io.github.layerscribe.codegen.lint.rules.documents.PageWithoutPlace;
import io.github.layerscribe.codegen.lint.rules.documents.PlaceholderText;
import io.github.layerscribe.codegen.lint.rules.documents.PurposeEcho;
import io.github.layerscribe.codegen.lint.rules.documents.PurposeMissing;
import io.github.layerscribe.codegen.lint.rules.documents.SetValueUnexplained;
import io.github.layerscribe.codegen.lint.rules.documents.UnitMissing;
import io.github.layerscribe.codegen.lint.rules.governance.DefinitionUnused;
import io.github.layerscribe.codegen.lint.rules.governance.DeprecationEndless;
import io.github.layerscribe.codegen.lint.rules.governance.DestinationIdMissing;
import io.github.layerscribe.codegen.lint.rules.governance.DeveloperMissing;
import io.github.layerscribe.codegen.lint.rules.governance.JourneyBroken;
import io.github.layerscribe.codegen.lint.rules.governance.NeededByAfterFrom;
import io.github.layerscribe.codegen.lint.rules.governance.NeededByPassed;
import io.github.layerscribe.codegen.lint.rules.governance.OwnerMissing;
import io.github.layerscribe.codegen.lint.rules.governance.PagesMissing;
import io.github.layerscribe.codegen.lint.rules.governance.RemoveAfterPassed;
import io.github.layerscribe.codegen.lint.rules.governance.TeamRole;
import io.github.layerscribe.codegen.lint.rules.governance.UntilPassed;
import io.github.layerscribe.codegen.lint.rules.governance.WaiverExpired;
import io.github.layerscribe.codegen.lint.rules.governance.WaiverUnknownRule;
import io.github.layerscribe.codegen.lint.rules.governance.WaiverUnused;
import io.github.layerscribe.codegen.lint.rules.names.BooleanNameStyle;
import io.github.layerscribe.codegen.lint.rules.names.BooleanNegated;
import io.github.layerscribe.codegen.lint.rules.names.EventNameGrammar;
import io.github.layerscribe.codegen.lint.rules.names.EventNameStyle;
import io.github.layerscribe.codegen.lint.rules.names.NameAbbreviation;
import io.github.layerscribe.codegen.lint.rules.names.NameDoubledWord;
import io.github.layerscribe.codegen.lint.rules.names.NameGeneric;
import io.github.layerscribe.codegen.lint.rules.names.NameLookalike;
import io.github.layerscribe.codegen.lint.rules.names.NamePlural;
import io.github.layerscribe.codegen.lint.rules.names.NameTypo;
import io.github.layerscribe.codegen.lint.rules.names.NameWithType;
import io.github.layerscribe.codegen.lint.rules.names.PlaceholderInName;
import io.github.layerscribe.codegen.lint.rules.names.PropertyNameStyle;
import io.github.layerscribe.codegen.lint.rules.names.SetValueStyle;
import io.github.layerscribe.codegen.lint.rules.names.VersionInName;
import io.github.layerscribe.codegen.lint.rules.payload.BooleanAsText;
import io.github.layerscribe.codegen.lint.rules.payload.CurrencyMissing;
import io.github.layerscribe.codegen.lint.rules.payload.DateAsText;
import io.github.layerscribe.codegen.lint.rules.payload.DecimalsMissing;
import io.github.layerscribe.codegen.lint.rules.payload.IdAsNumber;
import io.github.layerscribe.codegen.lint.rules.payload.ItemsUnlimited;
import io.github.layerscribe.codegen.lint.rules.payload.NameOfTwoTypes;
import io.github.layerscribe.codegen.lint.rules.payload.NumberAsText;
import io.github.layerscribe.codegen.lint.rules.payload.OrderRepeatable;
import io.github.layerscribe.codegen.lint.rules.payload.PrescribedPropertyMissing;
import io.github.layerscribe.codegen.lint.rules.payload.PropertyNotFlat;
import io.github.layerscribe.codegen.lint.rules.payload.PropertyStaysBehind;
import io.github.layerscribe.codegen.lint.rules.privacy.AdsWithoutAdConsent;
import io.github.layerscribe.codegen.lint.rules.privacy.ConsentUnknownToGoogle;
import io.github.layerscribe.codegen.lint.rules.privacy.DestinationWithoutConsent;
import io.github.layerscribe.codegen.lint.rules.privacy.HashWeak;
import io.github.layerscribe.codegen.lint.rules.privacy.IdentityUnmarked;
import io.github.layerscribe.codegen.lint.rules.privacy.PersonalExample;
import io.github.layerscribe.codegen.lint.rules.privacy.PersonalUnmarked;
import io.github.layerscribe.codegen.lint.rules.privacy.PropertyWithheld;
import io.github.layerscribe.codegen.lint.rules.privacy.TextUnscreened;
import io.github.layerscribe.codegen.lint.rules.sizes.EventNameCharacters;
import io.github.layerscribe.codegen.lint.rules.sizes.EventNameTooLong;
import io.github.layerscribe.codegen.lint.rules.sizes.EventTooLarge;
import io.github.layerscribe.codegen.lint.rules.sizes.PropertyNameCharacters;
import io.github.layerscribe.codegen.lint.rules.sizes.PropertyNameTooLong;
import io.github.layerscribe.codegen.lint.rules.sizes.ReservedEventName;
import io.github.layerscribe.codegen.lint.rules.sizes.ReservedPropertyName;
import io.github.layerscribe.codegen.lint.rules.sizes.TextTooLong;
import io.github.layerscribe.codegen.lint.rules.sizes.TooManyItemProperties;
import io.github.layerscribe.codegen.lint.rules.sizes.TooManyItems;
import io.github.layerscribe.codegen.lint.rules.sizes.TooManyUserProperties;
import io.github.layerscribe.codegen.lint.rules.sizes.UserIdTooLong;
import io.github.layerscribe.codegen.lint.rules.sizes.UserPropertyNameTooLong;
import io.github.layerscribe.codegen.lint.rules.sizes.UserPropertyTooLong;
import java.util.List;
import java.util.Optional;

/**
 * The register of lint rules: a new one is one more line here. What each is about: {@code RULES.md}, made from this list.
 */
public final class LintRules {

    private static final List<LintRule> ALL = List.of(
            // names
            new EventNameStyle(),
            new BooleanNameStyle(),
            new BooleanNegated(),
            new EventNameGrammar(),
            new NameAbbreviation(),
            new NameDoubledWord(),
            new NameGeneric(),
            new NameLookalike(),
            new NamePlural(),
            new NameTypo(),
            new NameWithType(),
            new PlaceholderInName(),
            new PropertyNameStyle(),
            new SetValueStyle(),
            new VersionInName(),
            // documents
            new DescriptionMissing(),
            new ContactMissing(),
            new DeprecationUnexplained(),
            new DescriptionEcho(),
            new DescriptionRepeated(),
            new ExampleMissing(),
            new ExampleUnreal(),
            new GoalVague(),
            new PageWithoutPlace(),
            new PlaceholderText(),
            new PurposeEcho(),
            new PurposeMissing(),
            new SetValueUnexplained(),
            new UnitMissing(),
            // sizes
            new EventTooLarge(),
            new EventNameCharacters(),
            new EventNameTooLong(),
            new PropertyNameCharacters(),
            new PropertyNameTooLong(),
            new ReservedEventName(),
            new ReservedPropertyName(),
            new TextTooLong(),
            new TooManyItemProperties(),
            new TooManyItems(),
            new TooManyUserProperties(),
            new UserIdTooLong(),
            new UserPropertyNameTooLong(),
            new UserPropertyTooLong(),
            // privacy
            new AdsWithoutAdConsent(),
            new ConsentUnknownToGoogle(),
            new DestinationWithoutConsent(),
            new HashWeak(),
            new IdentityUnmarked(),
            new PersonalExample(),
            new PersonalUnmarked(),
            new PropertyWithheld(),
            new TextUnscreened(),
            // governance
            new WaiverUnknownRule(),
            new WaiverExpired(),
            new WaiverUnused(),
            new DefinitionUnused(),
            new DeprecationEndless(),
            new DestinationIdMissing(),
            new DeveloperMissing(),
            new JourneyBroken(),
            new NeededByAfterFrom(),
            new NeededByPassed(),
            new OwnerMissing(),
            new PagesMissing(),
            new RemoveAfterPassed(),
            new TeamRole(),
            new UntilPassed(),
            // payload
            new BooleanAsText(),
            new CurrencyMissing(),
            new DateAsText(),
            new DecimalsMissing(),
            new IdAsNumber(),
            new ItemsUnlimited(),
            new NameOfTwoTypes(),
            new NumberAsText(),
            new OrderRepeatable(),
            new PrescribedPropertyMissing(),
            new PropertyNotFlat(),
            new PropertyStaysBehind());

    private LintRules() {}

    /** Every rule, category by category. */
    public static List<LintRule> all() {
        return ALL;
    }

    /** The rule with this id. */
    public static Optional<LintRule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
