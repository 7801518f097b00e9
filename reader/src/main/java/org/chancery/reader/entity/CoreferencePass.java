package org.chancery.reader.entity;

/** Pronouns and definite nouns that stand for a party named before. */
final class CoreferencePass implements Pass {

    private final Parties parties;

    CoreferencePass(Parties parties) {
        this.parties = parties;
    }

    @Override
    public void apply(Draft draft) {}
}
