/** What reading one report yields: immutable records and code lists. Needs nothing but the JDK. */
@org.jspecify.annotations.NullMarked
package org.chancery.model;
