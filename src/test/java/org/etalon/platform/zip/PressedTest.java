/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Pieces that were compressed one by one are one file, which anybody can unpack. */
class PressedTest {
    private final Random random = new Random(1);

    @Test
    void pieces_of_all_lengths_are_one_file() throws IOException {
        List<Pressed> pieces = new ArrayList<>();
        var whole = new ByteArrayOutputStream();
        for (int length : List.of(0, 1, 2, 7, 255, 256, 16_383, 16_384, 16_385, 100_000, 3)) {
            byte[] plain = bytes(length);
            pieces.add(Pressed.of(plain));
            whole.writeBytes(plain);
        }
        assertThat(unpacked(Pressed.gzip(pieces))).isEqualTo(whole.toByteArray());
    }

    @Test
    void a_piece_that_stays_need_not_be_compressed_again() throws IOException {
        Pressed stays = Pressed.of(bytes(5_000));
        byte[] other = bytes(40);
        byte[] file = Pressed.gzip(List.of(Pressed.of(other), stays, stays));
        assertThat(unpacked(file)).hasSize(10_040).startsWith(other);
    }

    @Test
    void nothing_is_an_empty_file() throws IOException {
        assertThat(unpacked(Pressed.gzip(List.of()))).isEmpty();
    }

    /** Half of it by chance, half alike. */
    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length / 2; i++) {
            bytes[i] = (byte) random.nextInt();
        }
        return bytes;
    }

    /** The sum and the length at its end are checked by whoever unpacks it. */
    private static byte[] unpacked(byte[] file) throws IOException {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return plain.readAllBytes();
        }
    }
}
