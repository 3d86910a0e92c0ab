package io.github.layerscribe.storefront.catalogue;

/** A room of the store, such as {@code lighting}: its id is part of the address. */
public record Category(String id, String name, String intro) {}
