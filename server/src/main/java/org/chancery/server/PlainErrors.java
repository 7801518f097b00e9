package org.chancery.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What the server says of requests that are so broken that no route ever sees them: a problem document, never a page. */
final class PlainErrors extends ErrorHandler {

    private static final HttpField TYPE =
            new HttpField(HttpHeader.CONTENT_TYPE, "application/problem+json; charset=utf-8");

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() == 0 ? 500 : response.getStatus();
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(TYPE);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, document(status), callback);
        return true;
    }

    private static ByteBuffer document(int status) {
        String kind = status >= 500 ? "defect" : "not-understood";
        String title = status >= 500 ? "The server failed" : "The request makes no sense";
        String document = "{\"type\":\"urn:chancery:problem:" + kind + "\",\"title\":\"" + title + "\",\"status\":"
                + status + ",\"detail\":\"the request is not one that can be answered\"}";
        return ByteBuffer.wrap(document.getBytes(StandardCharsets.UTF_8));
    }
}
