package org.chancery.reader.entity;

import java.util.List;

/** A mention before it has its heads: a range of tokens and whom it stands for. */
record Found(int sentence, int begin, int end, List<Party> parties) {

    Found {
        parties = List.copyOf(parties);
    }

    Found with(Party old, Party better) {
        boolean has = parties.contains(old);
        return has
                ? new Found(
                        sentence,
                        begin,
                        end,
                        parties.stream()
                                .map(one -> one.equals(old) ? better : one)
                                .toList())
                : this;
    }

    boolean covers(int token) {
        return begin <= token && token < end;
    }
}
