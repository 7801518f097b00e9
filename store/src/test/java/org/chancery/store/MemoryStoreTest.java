package org.chancery.store;

import org.chancery.store.memory.MemoryStore;

class MemoryStoreTest extends StoreContract {

    @Override
    RecordStore open() {
        return new MemoryStore();
    }
}
