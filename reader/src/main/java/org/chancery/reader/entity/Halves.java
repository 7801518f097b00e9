package org.chancery.reader.entity;

import java.util.List;

/** "The North" and "the South" in a report on Korea: the halves that such a report calls by their side alone. */
final class Halves {

    private static final List<String> KOREAN = List.of("PRK", "KOR");

    private Halves() {}

    static void spot(List<View> views, NameIndex index) {
        if (!onKorea(views)) {
            return;
        }
        for (View view : views) {
            for (int i = 1; i < view.size(); i++) {
                boolean half = view.is(i, "north") || view.is(i, "south");
                boolean named = !view.word(i).equals(view.lower(i)) && !view.noun(i + 1);
                boolean alone = view.is(i - 1, "the") && view.hitAt(i) == null && (named || view.is(i + 1, "side"));
                if (half && alone) {
                    String name = view.is(i, "north") ? "North" : "South";
                    List<Sense> senses = index.names().exact(new String[] {name, "Korea"}, 0, 2);
                    view.add(new Hit(i, i + 1, senses));
                }
            }
        }
    }

    /** Whether Korea is named, and no other state as often. */
    private static boolean onKorea(List<View> views) {
        int korean = 0;
        int other = 0;
        for (View view : views) {
            for (Hit hit : view.hits()) {
                Sense.OfState state = hit.state();
                if (state != null && KOREAN.contains(state.state().actsFor())) {
                    korean++;
                } else if (state != null) {
                    other++;
                }
            }
        }
        return korean > other;
    }
}
