package org.chancery.archive;

import java.util.Iterator;
import org.chancery.model.Fault;
import org.chancery.reader.article.Item;

/** The reports of a slice, in the order of its file. Never throws: what cannot be read is an item of its own. */
interface Items extends Iterator<Item>, AutoCloseable {

    /** How much was met so far that is no report and was not meant to be one. */
    default long passedOver() {
        return 0;
    }

    @Override
    void close();

    static Item broken(String input, String fault) {
        return new Item.Broken(new Fault(input, fault));
    }

    /** Items that are at hand, or that a plain iterator gives. */
    static Items of(Iterator<Item> items, Runnable close) {
        return new Items() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Item next() {
                return items.next();
            }

            @Override
            public void close() {
                close.run();
            }
        };
    }
}
