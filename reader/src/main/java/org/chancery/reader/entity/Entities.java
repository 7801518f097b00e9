package org.chancery.reader.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Entity;
import org.chancery.model.EntityKind;
import org.jspecify.annotations.Nullable;

/** The entities of one article and which noun phrase stands for which. Immutable. */
public final class Entities {

    private final List<Entity> all;
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<Long, List<Entity>> byHead;
    private final Map<Long, Mention> mentions;
    private final List<Entity> publishing;

    /**
     * @param all in order of first mention, ids {@code n1, n2 …}
     * @param standing per mention the entities it stands for: several for "the two leaders"
     */
    Entities(List<Entity> all, Map<Mention, List<Entity>> standing) {
        this(all, standing, null);
    }

    /**
     * The same for a government's own release.
     *
     * @param release the state whose government publishes the article, null when none does
     */
    Entities(List<Entity> all, Map<Mention, List<Entity>> standing, @Nullable String release) {
        this.all = List.copyOf(all);
        this.publishing = all.stream()
                .filter(entity -> release != null && release.equals(entity.country()))
                .filter(entity ->
                        entity.kind() == EntityKind.STATE || entity.sectors().contains("GOV"))
                .min(Comparator.comparing((Entity entity) -> entity.kind() != EntityKind.STATE))
                .stream()
                .toList();
        all.forEach(entity -> byId.put(entity.id(), entity));
        this.byHead = new HashMap<>();
        this.mentions = new HashMap<>();
        standing.forEach((mention, entities) -> {
            byHead.put(key(mention.sentence(), mention.head()), List.copyOf(entities));
            mentions.put(key(mention.sentence(), mention.head()), mention);
        });
    }

    /** All, in order of first mention. */
    public List<Entity> all() {
        return all;
    }

    /** The state, else somebody of its government, in whose own release this stands and whom it names; empty else. */
    public List<Entity> publishing() {
        return publishing;
    }

    /**
     * The entity of that id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Entity get(String id) {
        Entity entity = byId.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + id);
        }
        return entity;
    }

    /** The entities that the mention with that head token stands for; empty when the token heads none. */
    public List<Entity> at(int sentence, int head) {
        return byHead.getOrDefault(key(sentence, head), List.of());
    }

    /** The mention with that head token, null when it heads none. */
    public @Nullable Mention mentionAt(int sentence, int head) {
        return mentions.get(key(sentence, head));
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }
}
