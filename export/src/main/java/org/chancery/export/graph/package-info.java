/** Layouts for graphs: Neo4j, GraphML. */
@NullMarked
package org.chancery.export.graph;

import org.jspecify.annotations.NullMarked;
