/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Annecy           | d’Annecy            | à Annecy
            Échirolles       | d’Échirolles        | à Échirolles
            Œuilly           | d’Œuilly            | à Œuilly
            Uzès             | d’Uzès              | à Uzès
            Hérault          | d’Hérault           | à Hérault
            Hyères           | d’Hyères            | à Hyères
            Haguenau         | de Haguenau         | à Haguenau
            Hem              | de Hem              | à Hem
            Yvetot           | d’Yvetot            | à Yvetot
            Yenne            | de Yenne            | à Yenne
            Y                | d’Y                 | à Y
            Grenoble         | de Grenoble         | à Grenoble
            L’Haÿ-les-Roses  | de L’Haÿ-les-Roses  | à L’Haÿ-les-Roses
            L'Isle-d'Abeau   | de L'Isle-d'Abeau   | à L'Isle-d'Abeau
            La Rochelle      | de La Rochelle      | à La Rochelle
            Le Havre         | du Havre            | au Havre
            Les Lilas        | des Lilas           | aux Lilas
            Lens             | de Lens             | à Lens
            Le plan.pdf      | de Le plan.pdf      | à Le plan.pdf
            85 %             | de 85 %             | à 85 %
            """)
    void de_and_a_agree_with_the_name(String name, String of, String to) {
        assertThat(said("de {0}", name)).isEqualTo(of);
        assertThat(said("Dossier de **{0}** ({1})", name, 2)).isEqualTo("Dossier " + bold(of, name) + " (2)");
        assertThat(said("à {0}", name)).isEqualTo(to);
    }

    @Test
    void what_is_no_name_or_stands_elsewhere_is_left_alone() {
        assertThat(said("Plus de {0} réponses", 11)).isEqualTo("Plus de 11 réponses");
        assertThat(said("{0,choice,1#un|1<{0} mots} de {1}, {1}", 2, "Le Havre"))
                .isEqualTo("2 mots du Havre, Le Havre");
        assertThat(said("Ville : {0}", "Annecy")).isEqualTo("Ville : Annecy");
    }

    private static String said(String sentence, Object... arguments) {
        var filled = French.of(sentence, arguments);
        return new MessageFormat(filled.sentence(), Locale.FRENCH).format(filled.arguments());
    }

    /** The same with the name, as far as it stays, in bold. */
    private static String bold(String of, String name) {
        String rest = of.endsWith(name) ? name : name.substring(name.indexOf(' ') + 1);
        return of.substring(0, of.length() - rest.length()) + "**" + rest + "**";
    }
}
