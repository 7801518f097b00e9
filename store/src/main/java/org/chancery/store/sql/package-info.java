/**
 * The record in a database: SQLite for one person's file, PostgreSQL for a shared one.
 *
 * <p>{@code Derived} makes a reading's rows, {@code Writer} keeps them, {@code Selection} turns a query into SQL,
 * {@code Hydrator} turns rows back into findings. What differs between the two databases stands in {@code Dialect}.
 */
@NullMarked
package org.chancery.store.sql;

import org.jspecify.annotations.NullMarked;
