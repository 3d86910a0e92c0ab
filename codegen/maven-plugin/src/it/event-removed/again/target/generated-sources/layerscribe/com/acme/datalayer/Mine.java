package com.acme.datalayer;

/** Nobody generated this. */
final class Mine {}
