/** Who and what there is, with dates: states, places, organisations, offices and their holders, outlets, agents. */
@org.jspecify.annotations.NullMarked
package org.chancery.gazetteer;
