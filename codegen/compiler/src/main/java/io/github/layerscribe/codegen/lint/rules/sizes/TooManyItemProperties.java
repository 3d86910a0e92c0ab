package io.github.layerscribe.codegen.lint.rules.sizes;

import io.github.layerscribe.codegen.lint.About;
import io.github.layerscribe.codegen.lint.Category;
import io.github.layerscribe.codegen.lint.Findings;
import io.github.layerscribe.codegen.lint.LintRule;
import io.github.layerscribe.codegen.lint.LintSettings;
import io.github.layerscribe.codegen.plan.DestinationView;
import io.github.layerscribe.codegen.plan.EventDefinition;
import io.github.layerscribe.codegen.plan.ObjectDefinition;
import io.github.layerscribe.codegen.plan.PropertyType;
import io.github.layerscribe.codegen.plan.TrackingPlan;
import java.util.HashSet;
import java.util.Set;

/** Items with more properties of one's own than a destination takes. */
public final class TooManyItemProperties implements LintRule {

    private static final About ABOUT = About.error(Category.SIZES, "too-many-item-properties")
            .purpose("No item has more properties of its own than its destinations take.")
            .why("""
                    Beside the parameters that Google names, an item may have 27 of its own in Google Analytics. \
                    The measurement protocol says 10: what is important comes first.""")
            .bad("""
                    destinations:
                      web: {type: gtag, id: G-1}
                    properties:
                      items: {type: list of item, max_items: 200, description: The products}
                      batch_code:      {type: string, description: Batch code of the article, example: a-1}
                      bin_number:      {type: string, description: Bin number of the article, example: a-1}
                      box_size:        {type: string, description: Box size of the article, example: a-1}
                      care_label:      {type: string, description: Care label of the article, example: a-1}
                      catalogue_page:  {type: string, description: Catalogue page of the article, example: a-1}
                      collection_name: {type: string, description: Collection name of the article, example: a-1}
                      colour_family:   {type: string, description: Colour family of the article, example: a-1}
                      cut_name:        {type: string, description: Cut name of the article, example: a-1}
                      design_line:     {type: string, description: Design line of the article, example: a-1}
                      eco_label:       {type: string, description: Eco label of the article, example: a-1}
                      energy_class:    {type: string, description: Energy class of the article, example: a-1}
                      fabric_mix:      {type: string, description: Fabric mix of the article, example: a-1}
                      finish_name:     {type: string, description: Finish name of the article, example: a-1}
                      fit_guide:       {type: string, description: Fit guide of the article, example: a-1}
                      gift_wrap:       {type: string, description: Gift wrap of the article, example: a-1}
                      grade_code:      {type: string, description: Grade code of the article, example: a-1}
                      heel_height:     {type: string, description: Heel height of the article, example: a-1}
                      insole_kind:     {type: string, description: Insole kind of the article, example: a-1}
                      lace_kind:       {type: string, description: Lace kind of the article, example: a-1}
                      lining_kind:     {type: string, description: Lining kind of the article, example: a-1}
                      mood_board:      {type: string, description: Mood board of the article, example: a-1}
                      origin_region:   {type: string, description: Origin region of the article, example: a-1}
                      pack_count:      {type: string, description: Pack count of the article, example: a-1}
                      release_wave:    {type: string, description: Release wave of the article, example: a-1}
                      season_code:     {type: string, description: Season code of the article, example: a-1}
                      shelf_code:      {type: string, description: Shelf code of the article, example: a-1}
                      sole_kind:       {type: string, description: Sole kind of the article, example: a-1}
                      texture_kind:    {type: string, description: Texture kind of the article, example: a-1}
                    objects:
                      item:
                        description: An article
                        required: [batch_code, bin_number, box_size, care_label, catalogue_page, collection_name,
                          colour_family, cut_name, design_line, eco_label, energy_class, fabric_mix,
                          finish_name, fit_guide, gift_wrap, grade_code, heel_height, insole_kind,
                          lace_kind, lining_kind, mood_board, origin_region, pack_count, release_wave,
                          season_code, shelf_code, sole_kind, texture_kind]
                    events:
                      view_item: {description: An article is looked at, required: [items]}
                    """)
            .at("objects.item")
            .good("""
                    destinations:
                      web: {type: gtag, id: G-1, drop: [texture_kind]}
                    properties:
                      items: {type: list of item, max_items: 200, description: The products}
                      batch_code:      {type: string, description: Batch code of the article, example: a-1}
                      bin_number:      {type: string, description: Bin number of the article, example: a-1}
                      box_size:        {type: string, description: Box size of the article, example: a-1}
                      care_label:      {type: string, description: Care label of the article, example: a-1}
                      catalogue_page:  {type: string, description: Catalogue page of the article, example: a-1}
                      collection_name: {type: string, description: Collection name of the article, example: a-1}
                      colour_family:   {type: string, description: Colour family of the article, example: a-1}
                      cut_name:        {type: string, description: Cut name of the article, example: a-1}
                      design_line:     {type: string, description: Design line of the article, example: a-1}
                      eco_label:       {type: string, description: Eco label of the article, example: a-1}
                      energy_class:    {type: string, description: Energy class of the article, example: a-1}
                      fabric_mix:      {type: string, description: Fabric mix of the article, example: a-1}
                      finish_name:     {type: string, description: Finish name of the article, example: a-1}
                      fit_guide:       {type: string, description: Fit guide of the article, example: a-1}
                      gift_wrap:       {type: string, description: Gift wrap of the article, example: a-1}
                      grade_code:      {type: string, description: Grade code of the article, example: a-1}
                      heel_height:     {type: string, description: Heel height of the article, example: a-1}
                      insole_kind:     {type: string, description: Insole kind of the article, example: a-1}
                      lace_kind:       {type: string, description: Lace kind of the article, example: a-1}
                      lining_kind:     {type: string, description: Lining kind of the article, example: a-1}
                      mood_board:      {type: string, description: Mood board of the article, example: a-1}
                      origin_region:   {type: string, description: Origin region of the article, example: a-1}
                      pack_count:      {type: string, description: Pack count of the article, example: a-1}
                      release_wave:    {type: string, description: Release wave of the article, example: a-1}
                      season_code:     {type: string, description: Season code of the article, example: a-1}
                      shelf_code:      {type: string, description: Shelf code of the article, example: a-1}
                      sole_kind:       {type: string, description: Sole kind of the article, example: a-1}
                      texture_kind:    {type: string, description: Texture kind of the article, example: a-1}
                    objects:
                      item:
                        description: An article
                        required: [batch_code, bin_number, box_size, care_label, catalogue_page, collection_name,
                          colour_family, cut_name, design_line, eco_label, energy_class, fabric_mix,
                          finish_name, fit_guide, gift_wrap, grade_code, heel_height, insole_kind,
                          lace_kind, lining_kind, mood_board, origin_region, pack_count, release_wave,
                          season_code, shelf_code, sole_kind, texture_kind]
                    events:
                      view_item: {description: An article is looked at, required: [items]}
                    """)
            .origin("Iglu enhanced-ecommerce: product fields, custom dimensions and custom metrics of one product.");

    /** The parameters of items that Google itself names; the others are one's own. */
    static final Set<String> NAMED = Set.of(
            "item_id",
            "item_name",
            "affiliation",
            "coupon",
            "discount",
            "index",
            "item_brand",
            "item_category",
            "item_category2",
            "item_category3",
            "item_category4",
            "item_category5",
            "item_list_id",
            "item_list_name",
            "item_variant",
            "location_id",
            "price",
            "quantity",
            "creative_name",
            "creative_slot",
            "promotion_id",
            "promotion_name");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void judge(TrackingPlan plan, LintSettings settings, Findings findings) {
        for (LimitedView receiver : LimitedView.all(plan)) {
            Set<String> told = new HashSet<>();
            for (EventDefinition event : receiver.events()) {
                for (DestinationView.WireMember member :
                        receiver.view().push(event).members()) {
                    if (member.member().property().type().elementType() instanceof PropertyType.OfObject type
                            && told.add(type.objectId())) {
                        judge(plan.objects().get(type.objectId()), member, receiver, findings);
                    }
                }
            }
        }
    }

    private static void judge(
            ObjectDefinition object, DestinationView.WireMember items, LimitedView receiver, Findings findings) {
        long own = items.members().stream()
                .filter(member -> !NAMED.contains(member.name()))
                .count();
        if (own > LimitProfile.ITEM_PROPERTIES) {
            findings.tell(
                    object,
                    object.range(),
                    "\"" + object.id() + "\" has " + own + " properties of its own at \"" + receiver.id()
                            + "\", which takes " + LimitProfile.ITEM_PROPERTIES + " of an item.",
                    "Leave some out, or drop: them at the destination.");
        }
    }
}
