package org.chancery.language.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WordTableTest {

    /** "Aa" and "BB" have the same hash. */
    private final WordTable table = WordTable.of(List.of("", "Aa", "BB", "AaBB", "BBAa", "Ωmega", "🚨"));

    @Test
    void everyWordIsFoundUnderItsNumber() {
        for (int number = 0; number < table.size(); number++) {
            assertThat(table.find(table.word(number))).isEqualTo(number);
        }
        assertThat(table.size()).isEqualTo(7);
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(List.of("aa", "AaAa", "BBBB", "A", "Ωmeg", "🚩"))
                .allSatisfy(word -> assertThat(table.find(word)).isNegative());
    }

    @Test
    void partsAreFoundByTheirHash() {
        assertThat(table.find("xAaBBx", 1, 5, "AaBB".hashCode())).isEqualTo(3);
        assertThat(table.find("xAaBBx", 1, 5, "AaBA".hashCode())).isNegative();
        assertThat(table.find("xAaBBx", 1, 3, "BB".hashCode())).isEqualTo(1);
    }

    @Test
    void joinedPartsAreFound() {
        Key key = new Key();
        assertThat(key.append("Aa").append("").append("BB").find(table)).isEqualTo(3);
        assertThat(key.clear().append("BB").append("BB").find(table)).isNegative();
        assertThat(key.clear().find(table)).isZero();
        assertThat(key.append("x".repeat(200)).toString()).hasSize(200);
    }

    @Test
    void manyWordsAreFoundToo() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            words.add("word" + i);
        }
        WordTable many = WordTable.of(words);
        assertThat(words)
                .allSatisfy(word -> assertThat(many.word(many.find(word))).isEqualTo(word));
        assertThat(many.find("word5000")).isNegative();
        assertThat(WordTable.of(List.of()).find("word")).isNegative();
    }
}
