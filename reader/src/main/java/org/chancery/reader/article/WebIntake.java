package org.chancery.reader.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches reports from the web. Follows at most five redirects and checks every step: only http and https, and, unless
 * allowed, no address inside a private network. Twenty seconds and 20 MB are the limits of one report. Safe for many threads.
 *
 * <p>The client looks the host up again after the check; Java keeps looked-up addresses for some seconds, so both see the
 * same ones.
 */
public final class WebIntake {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int REDIRECTS = 5;
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");
    private static final String PLAIN = "text/plain";
    private static final Pattern CHARSET = Pattern.compile("(?i)charset ?= ?\"?([\\w:.-]+)");

    private final Predicate<InetAddress> allowed;
    private final Duration limit;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(LIMIT)
            .build();

    /**
     * An intake from the web.
     *
     * @param allowPrivate whether addresses of loopback, link-local and private networks are fetched too
     */
    public WebIntake(boolean allowPrivate) {
        this(allowPrivate ? address -> true : AddressGuard::isOpen, LIMIT);
    }

    WebIntake(Predicate<InetAddress> allowed, Duration limit) {
        this.allowed = allowed;
        this.limit = limit;
    }

    /** The report at an address, or why there is none. */
    Item fetch(String address) {
        try {
            return follow(address);
        } catch (FetchFailure failure) {
            return Item.broken(address, failure.reason);
        }
    }

    private Item follow(String address) throws FetchFailure {
        long deadline = System.nanoTime() + limit.toNanos();
        URI at = uri(address);
        for (int step = 0; step <= REDIRECTS; step++) {
            check(at);
            HttpResponse<Optional<byte[]>> response = send(at, deadline);
            if (!isRedirect(response.statusCode())) {
                return item(address, at, response);
            }
            String target = response.headers()
                    .firstValue("location")
                    .orElseThrow(() -> new FetchFailure("redirects to nowhere"));
            at = resolve(at, target);
        }
        throw new FetchFailure("redirects more than " + REDIRECTS + " times");
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private static URI uri(String address) throws FetchFailure {
        try {
            return new URI(address.strip());
        } catch (URISyntaxException broken) {
            throw new FetchFailure("is no valid address");
        }
    }

    private static URI resolve(URI base, String target) throws FetchFailure {
        try {
            return base.resolve(new URI(target.strip()));
        } catch (URISyntaxException broken) {
            throw new FetchFailure("redirects to an invalid address");
        }
    }

    private void check(URI address) throws FetchFailure {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new FetchFailure("leads to " + address + ", which is neither http nor https");
        }
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw new FetchFailure("is no valid address");
        }
        for (InetAddress found : lookUp(address.getHost())) {
            if (!allowed.test(found)) {
                throw new FetchFailure("leads to " + address.getHost() + ", which lies in a private network");
            }
        }
    }

    private static InetAddress[] lookUp(String host) throws FetchFailure {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new FetchFailure("cannot be fetched: no host called " + host);
        }
    }

    private HttpResponse<Optional<byte[]>> send(URI address, long deadline) throws FetchFailure {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html, application/xhtml+xml, text/plain;q=0.8")
                .header("Accept-Language", "en")
                .header("User-Agent", "Chancery (reads news reports)")
                .build();
        CompletableFuture<HttpResponse<Optional<byte[]>>> answer =
                client.sendAsync(request, information -> new LimitedBody(ArticleParser.LARGEST));
        try {
            return answer.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new FetchFailure("cannot be fetched: no whole answer within " + limit.toSeconds() + " s");
        } catch (ExecutionException failed) {
            throw new FetchFailure("cannot be fetched: " + reason(failed.getCause()));
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchFailure("was not fetched: the run was stopped");
        }
    }

    private static String reason(@Nullable Throwable failure) {
        if (failure == null || failure instanceof ConnectException) {
            return "no connection";
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static Item item(String input, URI address, HttpResponse<Optional<byte[]>> response) throws FetchFailure {
        if (response.statusCode() != 200) {
            throw new FetchFailure("cannot be fetched: the server answers " + response.statusCode());
        }
        String type = response.headers().firstValue("content-type").orElse("");
        String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!media.isEmpty() && !PAGES.contains(media) && !media.equals(PLAIN)) {
            throw new FetchFailure("is neither a page nor a text but " + media);
        }
        byte[] bytes = unpacked(response);
        Report.Raw.Kind kind = media.isEmpty()
                ? Report.Raw.Kind.UNKNOWN
                : media.equals(PLAIN) ? Report.Raw.Kind.TEXT : Report.Raw.Kind.PAGE;
        Matcher charset = CHARSET.matcher(type);
        Report.Content content = new Report.Raw(bytes, kind, charset.find() ? charset.group(1) : null);
        return new Item.Incoming(Report.bare(input, content, address.toString()));
    }

    /** Some servers compress unasked. */
    private static byte[] unpacked(HttpResponse<Optional<byte[]>> response) throws FetchFailure {
        FetchFailure tooLarge =
                new FetchFailure("is too large: at most " + ArticleParser.LARGEST / (1024 * 1024) + " MB are read");
        byte[] bytes = response.body().orElseThrow(() -> tooLarge);
        if (!response.headers().firstValue("content-encoding").orElse("").equalsIgnoreCase("gzip")) {
            return bytes;
        }
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = stream.readNBytes(ArticleParser.LARGEST + 1);
            if (plain.length > ArticleParser.LARGEST) {
                throw tooLarge;
            }
            return plain;
        } catch (IOException broken) {
            throw new FetchFailure("cannot be fetched: its compression is broken");
        }
    }

    /** Why an address gave no report; caught inside this class only. */
    private static final class FetchFailure extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        FetchFailure(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
