/** Pure folds over kept findings: what a pair, a state, a period looks like. */
@NullMarked
package org.chancery.views;

import org.jspecify.annotations.NullMarked;
