package org.chancery.export.code;

/**
 * A state or territory in other lists; an empty string where a list has none.
 *
 * @param iso ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2
 * @param fips FIPS 10-4
 * @param cow number in the Correlates of War list
 * @param cowAbbreviation letters in the Correlates of War list
 * @param cameo code of its actors in CAMEO
 * @param name English name as ICEWS writes it
 * @param title English name as the record has it
 */
public record Country(
        String iso,
        String iso2,
        String fips,
        String cow,
        String cowAbbreviation,
        String cameo,
        String name,
        String title) {

    static Country of(java.util.List<String> cells) {
        String iso = cells.get(0);
        String cameo = cells.get(5).isEmpty() ? iso : cells.get(5);
        return new Country(
                iso, cells.get(1), cells.get(2), cells.get(3), cells.get(4), cameo, cells.get(6), cells.get(7));
    }
}
