package org.chancery.export.row;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers for what the record names by words, since the field's tables number their events. */
final class Ids {

    /** So many bits that every tool holds the number exactly, those that read it as a floating-point number among them. */
    private static final int SPARE_BITS = Long.SIZE - 52;

    private final MessageDigest digest;

    Ids() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same number for the same name, in every export. */
    String number(String name) {
        byte[] hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
        long bits = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            bits = bits << Byte.SIZE | (hash[i] & 0xFF);
        }
        return Long.toString(bits >>> SPARE_BITS);
    }
}
