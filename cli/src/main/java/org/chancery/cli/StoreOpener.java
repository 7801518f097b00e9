package org.chancery.cli;

import org.chancery.store.RecordStore;

/** Opens the record that an address names. */
@FunctionalInterface
interface StoreOpener {

    /**
     * The record; a file that is not there is not made.
     *
     * @throws org.chancery.store.StoreFault in one line, when it cannot be opened
     */
    RecordStore open(String address);
}
