/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartTest {
    private static final String TYPE = "multipart/form-data; boundary=x1";
    private static final long LIMIT = 1_000_000;

    @Test
    void a_form_is_read_part_by_part() {
        assertThat(
                        read(
                                """
                --x1
                Content-Disposition: form-data; name="title"

                Délibération n° 3
                --x1
                content-disposition: form-data; name="file"; filename="l’été.PDF"
                Content-Type: application/pdf

                two
                lines --x1
                --x1
                Content-Disposition: form-data; name="empty"; filename=""


                --x1--
                """))
                .containsExactly("title null Délibération n° 3", "file l’été.PDF two\r\nlines --x1", "empty  ");
    }

    @Test
    void names_come_as_browsers_and_programs_write_them() {
        assertThat(
                        read(
                                """
                --x1
                Content-Disposition: form-data; filename="a%22b\\"c.pdf"; name="file"

                1
                --x1
                Content-Disposition: form-data; name="file"; filename="_.pdf"; filename*=UTF-8''n%C2%B0+1.pdf

                2
                --x1--
                """))
                .containsExactly("file a\"b\"c.pdf 1", "file n°+1.pdf 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--x1",
                "--x1\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\n\nbreaks off",
                "--x1\nContent-Disposition: form-data; filename=\"nameless\"\n\n1\n--x1--\n",
                "--x1\nContent-Type: text/plain\n\n1\n--x1--\n",
                "no delimiter at all",
            })
    void what_is_no_form_or_breaks_off_is_refused(String body) {
        assertThatThrownBy(() -> read(body)).hasMessageContaining("UPLOAD_UNREADABLE");
    }

    @Test
    void a_head_without_end_is_refused() {
        String endless = "--x1\nContent-Disposition: form-data; name=\"" + "a".repeat(9_000);
        assertThatThrownBy(() -> read(endless)).hasMessageContaining("UPLOAD_UNREADABLE");
    }

    @Test
    void more_than_the_limit_is_refused_by_what_is_said_and_by_what_comes() {
        byte[] body = new byte[2_000_000];
        assertThatThrownBy(() -> Multipart.read(broken(), TYPE, LIMIT + 1, LIMIT, part -> {}))
                .hasMessageContaining("UPLOAD_TOO_LARGE");
        assertThatThrownBy(() -> Multipart.read(new ByteArrayInputStream(body), TYPE, -1, LIMIT, part -> {}))
                .hasMessageContaining("UPLOAD_TOO_LARGE");
    }

    @Test
    void whatever_bytes_a_file_has_they_arrive_however_they_drip_in() throws IOException {
        for (long seed = 1; seed <= 200; seed++) {
            var random = new Random(seed);
            byte[] content = new byte[random.nextInt(200_000)];
            for (int i = 0; i < content.length; i++) {
                content[i] = (byte) "\r\n-x1a".charAt(random.nextInt(6));
            }
            byte[] harmless = new String(content, StandardCharsets.US_ASCII)
                    .replace("\r\n--x1", "\r\n--a1")
                    .getBytes(StandardCharsets.US_ASCII);
            var body = new ByteArrayOutputStream();
            body.writeBytes("--x1\r\nContent-Disposition: form-data; name=\"f\"; filename=\"g\"\r\n\r\n".getBytes());
            body.writeBytes(harmless);
            body.writeBytes("\r\n--x1--".getBytes());
            List<byte[]> found = new ArrayList<>();
            Multipart.read(dripping(body.toByteArray(), random), TYPE, -1, LIMIT, part -> found.add(bytes(part)));
            assertThat(Arrays.equals(found.get(0), harmless)).as("seed " + seed).isTrue();
        }
    }

    private static List<String> read(String body) {
        List<String> parts = new ArrayList<>();
        var stream = new ByteArrayInputStream(body.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        Multipart.read(
                stream, TYPE, -1, LIMIT, part -> parts.add(part.name() + " " + part.fileName() + " " + part.text()));
        return parts;
    }

    private static byte[] bytes(Part part) {
        try {
            return part.content().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("nothing is to be read");
            }
        };
    }

    private static InputStream dripping(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + random.nextInt(20_000)));
            }
        };
    }
}
