/** The record as JSON, its schema, and JSON in general: the only place that knows the field names of the contract. */
@org.jspecify.annotations.NullMarked
package org.chancery.json;
