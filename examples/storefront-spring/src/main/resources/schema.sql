CREATE SEQUENCE order_number START WITH 100042;
CREATE SEQUENCE customer_number START WITH 1002;

CREATE TABLE category (
    id       VARCHAR(20) PRIMARY KEY,
    name     VARCHAR(40) NOT NULL,
    intro    VARCHAR(200) NOT NULL,
    position INT NOT NULL
);

CREATE TABLE product (
    sku        VARCHAR(20) PRIMARY KEY,
    slug       VARCHAR(40) NOT NULL UNIQUE,
    name       VARCHAR(100) NOT NULL,
    category   VARCHAR(20) NOT NULL REFERENCES category,
    kind       VARCHAR(40) NOT NULL,
    brand      VARCHAR(40) NOT NULL,
    seller     VARCHAR(40) NOT NULL,
    finish     VARCHAR(40) NOT NULL,
    price      DECIMAL(10, 2) NOT NULL,
    bestseller BOOLEAN NOT NULL,
    story      VARCHAR(400) NOT NULL
);

CREATE TABLE customer (
    number   VARCHAR(20) PRIMARY KEY,
    name     VARCHAR(100) NOT NULL,
    email    VARCHAR(200) NOT NULL UNIQUE,
    password VARCHAR(200) NOT NULL
);

CREATE TABLE placed_order (
    number   VARCHAR(20) PRIMARY KEY,
    customer VARCHAR(20) REFERENCES customer,
    total    DECIMAL(12, 2) NOT NULL
);

CREATE TABLE order_line (
    number   VARCHAR(20) NOT NULL REFERENCES placed_order,
    sku      VARCHAR(20) NOT NULL REFERENCES product,
    quantity INT NOT NULL,
    price    DECIMAL(10, 2) NOT NULL,
    PRIMARY KEY (number, sku)
);
