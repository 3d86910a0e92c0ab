// What only the browser knows: what is in view, and what is clicked. The functions are compiled from the tracking plan.

import {
  pushAddToWishlist,
  pushSelectContent,
  pushSelectItem,
  pushSelectPromotion,
  pushViewPromotion,
} from '/layerscribe/lumen-and-loam.js';

const CURRENCY = 'USD';

/** The product that an element shows, as the plan's item: the same properties as Items.java has. */
function itemOf({ dataset }) {
  const item = {
    price: Number(dataset.price),
    quantity: 1,
    item_id: dataset.itemId,
    item_name: dataset.itemName,
    affiliation: dataset.affiliation,
    item_brand: dataset.itemBrand,
    item_category: dataset.itemCategory,
    item_category2: dataset.itemCategory2,
    item_variant: dataset.itemVariant,
  };
  return dataset.index ? { ...item, index: Number(dataset.index) } : item;
}

function promotionOf(banner) {
  const { promotionId, promotionName, creativeName, creativeSlot } = banner.dataset;
  return {
    promoted_items: [itemOf(banner)],
    creative_name: creativeName,
    creative_slot: creativeSlot,
    promotion_id: promotionId,
    promotion_name: promotionName,
  };
}

function watchBanner(banner) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        observer.disconnect();
        pushViewPromotion(promotionOf(banner));
      }
    },
    { threshold: 0.5 },
  );
  observer.observe(banner);
  banner.querySelector('a').addEventListener('click', () => pushSelectPromotion(promotionOf(banner)));
}

function watchCard(card) {
  const { listId, listName } = card.closest('[data-list-id]').dataset;
  card.querySelector('a').addEventListener('click', () =>
    pushSelectItem({ clicked_item: [itemOf(card)], item_list_id: listId, item_list_name: listName }),
  );
}

/** The wish list is kept in this browser; taking a product off it is no event of the plan. */
function watchSaveButton(button, product) {
  const key = `saved-${product.dataset.itemId}`;
  const show = () => {
    const saved = localStorage.getItem(key) !== null;
    button.setAttribute('aria-pressed', saved);
    button.textContent = saved ? 'Saved' : 'Save for later';
  };
  button.addEventListener('click', () => {
    if (localStorage.getItem(key) !== null) {
      localStorage.removeItem(key);
    } else {
      localStorage.setItem(key, 'saved');
      pushAddToWishlist({ currency: CURRENCY, value: Number(product.dataset.price), items: [itemOf(product)] });
    }
    show();
  });
  show();
}

document.querySelectorAll('[data-promotion-id]').forEach(watchBanner);
document.querySelectorAll('.card').forEach(watchCard);
document.querySelectorAll('[data-content-id]').forEach((link) =>
  link.addEventListener('click', () =>
    pushSelectContent({ content_type: link.dataset.contentType, content_id: link.dataset.contentId }),
  ),
);
const save = document.getElementById('save');
if (save) {
  watchSaveButton(save, document.getElementById('product'));
}
