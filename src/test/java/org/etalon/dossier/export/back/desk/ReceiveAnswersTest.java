/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.consult.ReadDossier;
import org.etalon.platform.inspect.finding.InspectProblem;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.storage.Inbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no file of answers is told what answers come in, never what evidence comes in. */
class ReceiveAnswersTest {
    private static final int TOO_MUCH = 11_000_000;

    @TempDir
    Path folder;

    @Test
    void refusals_speak_of_what_is_brought_back_here() {
        byte[] noise = new byte[1000];
        new Random(1).nextBytes(noise);
        Assertions.assertThat(told(noise)).contains("ODS ou XLSX", "JSON", "10 Mo");
        Assertions.assertThat(told(new byte[TOO_MUCH])).contains("ODS ou XLSX", "JSON", "10 Mo");
        Assertions.assertThat(told(FileRefusals.of(InspectProblem.EVIDENCE_BOMB.refusal())))
                .contains("bien plus que des réponses");
    }

    private String told(byte[] bytes) {
        var receive = new ReceiveAnswers();
        receive.inbox = new Inbox(folder.toString());
        receive.readDossier = new ReadDossier() {
            @Override
            public OpenDossier read(UUID dossier) {
                return null;
            }
        };
        var refused = catchThrowableOfType(
                RefusedException.class,
                () -> receive.receive(UUID.randomUUID(), new ByteArrayInputStream(bytes), "a.xlsx"));
        return told(refused);
    }

    private static String told(RefusedException refused) {
        String told = ProblemJson.sentence(refused.problems().get(0), Locale.FRENCH);
        Assertions.assertThat(told).doesNotContain("PDF", "PNG", "plusieurs");
        return told;
    }
}
