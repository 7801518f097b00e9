package org.chancery.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    private Path folder;

    @Override
    RecordStore open() {
        return Stores.open(folder.resolve("record.db").toString());
    }
}
