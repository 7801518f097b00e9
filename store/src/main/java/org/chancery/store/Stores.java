package org.chancery.store;

import java.util.function.Consumer;
import org.chancery.store.sql.SqlStores;

/** Opens records by their addresses. */
public final class Stores {

    private Stores() {}

    /**
     * The record at that address: a file, which is made when it is not there, or {@code jdbc:postgresql:…}.
     *
     * @throws StoreFault in one line when it cannot be opened
     */
    public static RecordStore open(String address) {
        return SqlStores.open(address, true, line -> {});
    }

    /** The same; what takes long is told in lines. */
    public static RecordStore open(String address, Consumer<String> lines) {
        return SqlStores.open(address, true, lines);
    }

    /**
     * The record at that address, which must be there.
     *
     * @throws StoreFault in one line when it is not, or cannot be opened
     */
    public static RecordStore openExisting(String address) {
        return SqlStores.open(address, false, line -> {});
    }

    /** The same; what takes long is told in lines. */
    public static RecordStore openExisting(String address, Consumer<String> lines) {
        return SqlStores.open(address, false, lines);
    }

    /**
     * Sees before a long work whether the record can be opened, or made where there is none yet; makes nothing.
     *
     * @throws StoreFault in one line when it cannot
     */
    public static void check(String address) {
        SqlStores.check(address);
    }
}
