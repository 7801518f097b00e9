/** The record over HTTP: the API under {@code /api/v1}, the page, and the limits that keep both usable and closed to strangers. */
@org.jspecify.annotations.NullMarked
package org.chancery.server;
