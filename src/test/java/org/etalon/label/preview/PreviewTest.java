/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.etalon.label.page.LabelLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Fontaine",
                "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson",
                "Syndicat intercommunal à vocation multiple de l’eau, de l’assainissement et du numérique des vallées",
                "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void nothing_reaches_the_edge_however_long_the_name(String name) throws Exception {
        byte[] file = Preview.of(
                new LabelLine(
                        "7K4M-XQ2D-9FTB",
                        name,
                        "",
                        "",
                        "",
                        3,
                        5,
                        "Niveau 3",
                        "2026",
                        "Territoire Numérique Libre, édition 2026",
                        "",
                        "",
                        "",
                        "",
                        false,
                        ""),
                "label.exemple.fr");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        int paper = picture.getRGB(5, 300);
        for (int y = 40; y < 630; y++) {
            assertThat(picture.getRGB(1150, y)).as("dot at " + y).isEqualTo(paper);
        }
        assertThat(file).hasSizeLessThan(100_000);
    }
}
