/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.etalon.collectivity.directory.Territories;
import org.etalon.label.Labels;
import org.etalon.label.map.LabelSamples;
import org.etalon.label.page.GivenSchemes;
import org.etalon.label.page.LabelWords;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {
    private final ChangeWords words = new ChangeWords(
            Labels.of("label", "Saint-Fons", "2026", 2),
            new LabelWords(Locale.FRENCH, GivenSchemes.NONE, new Territories(List.of()), LabelSamples.TODAY),
            Locale.FRENCH);

    @Test
    void a_record_is_read_in_words() {
        assertThat(words.say("state", "withdrawn")).isEqualTo("Retiré");
        assertThat(words.say("level", "3")).isEqualTo("Niveau 3");
        assertThat(words.say("level", "")).isEqualTo("Niveau non précisé");
        assertThat(words.say("endsOn", "2029-10-08")).isEqualTo("8 octobre 2029");
        assertThat(words.say("endsOn", "")).isEqualTo("rien");
        assertThat(words.say("mentions", "open-data, other")).isEqualTo("open-data, other");
        assertThat(words.say("name", "Saint-Fons")).isEqualTo("Saint-Fons");
    }
}
