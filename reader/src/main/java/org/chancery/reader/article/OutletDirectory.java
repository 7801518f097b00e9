package org.chancery.reader.article;

import java.util.Optional;
import org.chancery.model.Outlet;

/** Knows outlets by name, short name or web domain. Must be safe to share between threads. */
@FunctionalInterface
public interface OutletDirectory {
    /** The outlet of this name ({@code Xinhua}) or domain ({@code news.cn}, without {@code www.}), or empty. */
    Optional<Outlet> find(String nameOrDomain);
}
