package org.chancery.reader.entity;

import java.util.List;
import org.chancery.gazetteer.Gazetteer;
import org.chancery.model.Outlet;
import org.chancery.model.SourceText;
import org.chancery.reader.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the noun phrases of an article stand for. Known names are spotted first, then the passes below run in
 * their order over the whole article; what one has read the later ones leave alone.
 *
 * <p>Keeps nothing between articles; one finder serves all threads.
 */
public final class EntityFinder {

    private final Gazetteer gazetteer;
    private final NameIndex index;
    private final List<Pass> passes;

    public EntityFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.index = new NameIndex(gazetteer);
        Parties parties = new Parties(gazetteer.states(), gazetteer.agents());
        this.passes = List.of(
                new PersonPass(parties),
                new OrganisationPass(parties),
                new AgentPass(parties),
                new UnknownOrganisationPass(parties),
                new StatePass(parties),
                new HomeBodiesPass(parties),
                new PersonContextPass(),
                new CoreferencePass(parties));
    }

    /**
     * The parties and places of an article.
     *
     * @param published day of the report (ISO), null when unknown: office holders are then the latest
     * @param outlet who publishes it, null when unknown
     */
    public Entities find(
            SourceText source, List<Sentence> sentences, @Nullable String published, @Nullable Outlet outlet) {
        return find(source, sentences, published, outlet, List.of());
    }

    /**
     * The same with what stands before the first sentence.
     *
     * @param front bylines and the dateline, which tells from where the report was sent
     */
    public Entities find(
            SourceText source,
            List<Sentence> sentences,
            @Nullable String published,
            @Nullable Outlet outlet,
            List<String> front) {
        Draft draft = new Draft(gazetteer, index, sentences, published, outlet, Origin.of(gazetteer, front));
        Spotter spotter = new Spotter(index);
        draft.views().forEach(spotter::spot);
        draft.views().forEach(GivenNames::drop);
        Toponyms.settle(draft.views());
        SharedAdjectives.settle(draft.views());
        Halves.spot(draft.views(), index);
        passes.forEach(pass -> pass.apply(draft));
        return Assembly.assemble(draft, source);
    }
}
