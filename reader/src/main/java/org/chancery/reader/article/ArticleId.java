package org.chancery.reader.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** The id of an article: a hash of its text that white space and the way letters are composed do not change. */
final class ArticleId {
    private ArticleId() {}

    /** {@code sha256:} and the hash of the text in NFC, runs of white space as one blank, trimmed, as UTF-8. */
    static String of(String text) {
        String normal = Prose.squeeze(Normalizer.normalize(text, Normalizer.Form.NFC));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
