package org.chancery.reader.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chancery.model.Outlet;
import org.chancery.model.OutletControl;
import org.jspecify.annotations.Nullable;

/** Finds the outlet of a report. One the directory does not know keeps its name, with control unknown. */
final class OutletFinder {
    private final OutletDirectory directory;

    OutletFinder(OutletDirectory directory) {
        this.directory = Objects.requireNonNull(directory, "directory");
    }

    /** The outlet of that name or domain. */
    Outlet known(String name) {
        return directory
                .find(name)
                .or(() -> Optional.ofNullable(host(name)).flatMap(this::byHost))
                .orElseGet(() -> unknown(name));
    }

    /**
     * The outlet that published a report.
     *
     * @param names what the page calls its publisher, best first
     * @param address the report's address; null when unknown
     * @param agency the agency of the dateline; it wrote the report, so it counts only where nobody else is named
     * @return null when nothing names one
     */
    @Nullable
    Outlet find(List<String> names, @Nullable String address, @Nullable String agency) {
        String host = host(address);
        Optional<Outlet> found = names.stream()
                .map(directory::find)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> host == null ? Optional.empty() : byHost(host));
        if (found.isPresent()) {
            return found.get();
        }
        String named = !names.isEmpty() ? names.get(0) : host;
        if (named != null) {
            return unknown(named);
        }
        return agency == null ? null : directory.find(agency).orElseGet(() -> unknown(agency));
    }

    /** Asks for a host and then for the domains above it: {@code english.news.cn}, {@code news.cn}. */
    private Optional<Outlet> byHost(String host) {
        for (String domain = host; domain.indexOf('.') > 0; domain = domain.substring(domain.indexOf('.') + 1)) {
            Optional<Outlet> found = directory.find(domain);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Outlet unknown(String name) {
        return new Outlet(name, null, OutletControl.UNKNOWN);
    }

    /** The host of an address without {@code www.}; null when there is none. */
    private static @Nullable String host(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            String host = new URI(address.strip()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^(?:www|m|amp)\\.", "");
        } catch (URISyntaxException broken) {
            return null;
        }
    }
}
