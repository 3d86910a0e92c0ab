INSERT INTO category (id, name, intro, position) VALUES
    ('lighting', 'Lighting', 'Warm light, close to where you sit. Dimmable, repairable, quiet.', 1),
    ('ceramics', 'Ceramics', 'Thrown by hand in small runs. No two pieces share a rim.', 2),
    ('textiles', 'Textiles', 'Wool and linen that get better with every winter.', 3),
    ('furniture', 'Furniture', 'Solid wood, plain joints, made to be carried from flat to flat.', 4),
    ('prints', 'Prints', 'Paper for walls, from studios we like.', 5);

INSERT INTO product (sku, slug, name, category, kind, brand, seller, finish, price, bestseller, story) VALUES
    ('010101', 'aura', 'Aura table lamp', 'lighting', 'Table lamps', 'Halden', 'Atelier Nord', 'Terracotta', 129.00, TRUE,
     'A mushroom of opal glass on a clay stem. Touch the cap to dim it, from reading light down to a glow.'),
    ('010202', 'halo', 'Halo pendant', 'lighting', 'Pendants', 'Halden', 'Atelier Nord', 'Forest', 189.00, TRUE,
     'One spun dome and one ring of light. It hangs low over a table and stays out of your eyes.'),
    ('010303', 'arc', 'Arc floor lamp', 'lighting', 'Floor lamps', 'Kvist', 'Kvist Workshop', 'Brass', 249.00, FALSE,
     'A single bow of brushed brass that reaches over the sofa and asks for no hole in the ceiling.'),
    ('010404', 'ember', 'Ember lantern', 'lighting', 'Portable lamps', 'Kvist', 'Kvist Workshop', 'Mustard', 79.00, FALSE,
     'Charge it at breakfast, carry it out at dusk. Eleven hours of something close to candlelight.'),
    ('020101', 'tide', 'Tide vase', 'ceramics', 'Vases', 'Loam', 'Loam Studio', 'Sea', 64.00, TRUE,
     'Three glazes poured one after the other, so that each vase keeps its own line of high water.'),
    ('020202', 'morning', 'Morning mug', 'ceramics', 'Cups', 'Loam', 'Loam Studio', 'Oat', 24.00, TRUE,
     'Thick where your hand is, thin where your lips are. Holds a generous coffee.'),
    ('020303', 'kiln', 'Kiln teapot', 'ceramics', 'Teapots', 'Loam', 'Loam Studio', 'Charcoal', 72.00, FALSE,
     'Pours without a drip, which took eleven prototypes. The lid stays on at any angle.'),
    ('030101', 'fjord', 'Fjord wool throw', 'textiles', 'Throws', 'Vev', 'Vev Mill', 'Fjord blue', 118.00, TRUE,
     'Woven from one flock, on one loom, in a stripe we have not changed since the first winter.'),
    ('030202', 'dune', 'Dune cushion', 'textiles', 'Cushions', 'Vev', 'Vev Mill', 'Sand', 42.00, FALSE,
     'Washed linen over a feather core. It remembers you and forgets it again.'),
    ('040101', 'birch', 'Birch stool', 'furniture', 'Stools', 'Kvist', 'Kvist Workshop', 'Natural', 145.00, TRUE,
     'Three legs, so it never rocks. A seat, a bedside table, a place for the plant.'),
    ('040202', 'ledge', 'Ledge shelf', 'furniture', 'Shelves', 'Kvist', 'Kvist Workshop', 'Oak', 98.00, FALSE,
     'Two boards and a hidden rail. Carries forty books, or one very important pebble.'),
    ('040303', 'orbit', 'Orbit mirror', 'furniture', 'Mirrors', 'Halden', 'Atelier Nord', 'Blush', 164.00, TRUE,
     'A round mirror and a smaller tinted moon that passes in front of it.'),
    ('050101', 'horizon', 'Horizon print', 'prints', 'Landscapes', 'Papier', 'Papier Press', '50 x 70 cm', 38.00, TRUE,
     'Five layers of ink, one evening by the sea. Printed on cotton paper.'),
    ('050202', 'stem', 'Stem print', 'prints', 'Botanicals', 'Papier', 'Papier Press', '50 x 70 cm', 38.00, FALSE,
     'Cut from paper first, printed after. Honesty, the plant and the virtue.'),
    ('050303', 'escape', '</script><img src=x onerror=alert(1)> "Ü" & Söhne', 'prints', 'Typography', 'Ü & Söhne', 'Papier Press', '50 x 70 cm', 32.00, FALSE,
     'A poster by the studio "Ü" & Söhne for everybody who ever forgot to escape a string. It hangs quietly, because here nobody did.');

-- The password of the demonstration account is lamplight.
INSERT INTO customer (number, name, email, password) VALUES
    ('C-1001', 'Ada Lindqvist', 'ada@lumenandloam.example',
     '6c756d656e2d616e642d6c6f616d2d31:e7ab32ed7a41e3e6b0b1995ad9ddcac4d91a747745fe410fbfad3da8b1900e95');
