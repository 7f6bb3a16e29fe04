/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.drop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.storage.Inbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropTest {
    private static final DropLimits LIMITS = new DropLimits(5, 10, 30);

    @TempDir
    Path folder;

    @Test
    void each_file_is_handed_over_by_its_name_alone_and_gone_afterwards() throws IOException {
        assertThat(read(zip("Domaine 1/12 - été n° 3.pdf", "abc", "Q4.txt", "")))
                .containsExactly("12 - été n° 3.pdf: 3 bytes", "Q4.txt: 0 bytes");
        assertThat(folder.resolve(Inbox.FOLDER).toFile().list()).isEmpty();
    }

    @Test
    void what_systems_add_is_passed_over() throws IOException {
        assertThat(read(zip("a/", "", "__MACOSX/a/._b", "x", "a/.DS_Store", "x", "Thumbs.db", "x", "a/b.txt", "x")))
                .containsExactly("b.txt: 1 bytes");
    }

    @Test
    void names_of_old_programs_are_read_too() throws IOException {
        assertThat(read(zip(Charset.forName("IBM850"), "délibération n° 4.pdf", "a")))
                .containsExactly("délibération n° 4.pdf: 1 bytes");
    }

    @Test
    void a_path_that_leads_outside_or_a_file_too_large_is_left_out_and_the_rest_taken() throws IOException {
        assertThat(read(zip(
                        "../../a.txt",
                        "x",
                        "/b.txt",
                        "x",
                        "C:\\c.txt",
                        "x",
                        "d.txt",
                        "12345678901",
                        "e.txt",
                        "1234567890")))
                .containsExactly(
                        "a.txt: DROP_PATH",
                        "b.txt: DROP_PATH",
                        "c.txt: DROP_PATH",
                        "d.txt: STORAGE_TOO_LARGE",
                        "e.txt: 10 bytes");
    }

    @Test
    void more_than_the_limits_is_refused_before_anything_is_handed_over() throws IOException {
        byte[] full = zip("1", "1234567890", "2", "1234567890", "3", "1234567890");
        byte[] over = zip("1", "1234567890", "2", "1234567890", "3", "1234567890", "4", "1");
        byte[] many = zip("1", "", "2", "", "3", "", "4", "", "5", "", "6", "");
        assertThat(read(full)).hasSize(3);
        assertRefused(over, "DROP_TOO_LARGE");
        assertRefused(many, "DROP_TOO_MANY");
    }

    @Test
    void a_file_that_is_larger_than_it_says_is_left_out() throws IOException {
        byte[] zip = zip("a", "1234567");
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[directory + 24] = 3;
        assertThat(read(zip)).containsExactly("a: DROP_BROKEN");
    }

    @Test
    void a_file_of_other_bytes_than_it_says_is_left_out() throws IOException {
        byte[] zip = zip("a", "1234567", "b", "1");
        int directory = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[directory + 16] ^= 1;
        assertThat(read(zip)).containsExactly("a: DROP_BROKEN", "b: 1 bytes");
    }

    @Test
    void what_is_no_zip_is_refused() {
        assertRefused("not a ZIP".getBytes(StandardCharsets.UTF_8), "DROP_UNREADABLE");
        assertRefused(new byte[0], "DROP_UNREADABLE");
    }

    private void assertRefused(byte[] zip, String code) {
        List<Dropped> handed = new ArrayList<>();
        assertThatThrownBy(() -> drop().read(Files.write(folder.resolve("zip"), zip), handed::add))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(code);
        assertThat(handed).isEmpty();
    }

    private List<String> read(byte[] zip) throws IOException {
        List<String> told = new ArrayList<>();
        drop().read(Files.write(folder.resolve("zip"), zip), dropped -> told.add(told(dropped)));
        return told;
    }

    private static String told(Dropped dropped) {
        String name = dropped.name().text() + ": ";
        if (dropped instanceof Dropped.Arrived arrived) {
            assertThat(arrived.content().file()).exists();
            return name + arrived.content().size() + " bytes";
        }
        return name + ((Dropped.Refused) dropped).problem().code().name();
    }

    private Drop drop() {
        return new Drop(new Inbox(folder.toString()), LIMITS);
    }

    private static byte[] zip(String... parts) throws IOException {
        return zip(StandardCharsets.UTF_8, parts);
    }

    private static byte[] zip(Charset names, String... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
