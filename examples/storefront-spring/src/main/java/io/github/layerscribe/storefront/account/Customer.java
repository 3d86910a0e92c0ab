package io.github.layerscribe.storefront.account;

/** Somebody with an account. */
public record Customer(String number, String name, String email) {}
