/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.etalon.platform.zip.ZipReading.Each;

/**
 * Reads an archive that another program packed: order, compression, times and comments are as they like. Yet every byte of the file belongs
 * to an entry or to the directory of them, and both say the same of each, so that whoever unpacks it finds what was read here, and nothing
 * else. Nothing is unpacked to the disk, and no more is read of an entry than it says that it has.
 */
public final class ForeignZip {
    private static final int LOCAL_LENGTH = 30;
    /** Of what may stand behind an entry that is sent as it is made: CRC and lengths, with a mark or without, narrow or wide. */
    private static final List<Long> DESCRIPTORS = List.of(12L, 16L, 20L, 24L);

    private final FileChannel file;
    private final Each each;

    private ForeignZip(FileChannel file, Each each) {
        this.file = file;
        this.each = each;
    }

    /**
     * Whether an archive bears the marks of {@link ZipWriter}: then it was not packed anew, and is to be held to what that one writes.
     *
     * @throws ZipBrokenException where it is no archive
     */
    public static boolean isOurs(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return Directory.read(channel).entries().stream().anyMatch(Entry::isOurs);
        }
    }

    /** @throws ZipBrokenException where it is no archive that every program would unpack to the same */
    public static void read(Path file, Each each) throws IOException {
        try (var channel = FileChannel.open(file)) {
            new ForeignZip(channel, each).read(Directory.read(channel));
        }
    }

    private void read(Directory directory) throws IOException {
        List<Entry> entries = directory.entries().stream()
                .sorted(Comparator.comparingLong(Entry::offset))
                .toList();
        long position = 0;
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = entries.get(at);
            demand(entry.offset() == position, position);
            position = at + 1 < entries.size() ? entries.get(at + 1).offset() : directory.start();
            read(entry, position);
        }
        demand(position == directory.start(), position);
    }

    /** @param end where the next entry begins */
    private void read(Entry entry, long end) throws IOException {
        ByteBuffer head = Directory.bytes(file, entry.offset(), LOCAL_LENGTH);
        int nameLength = head.getShort(26) & 0xFFFF;
        long start = entry.offset() + LOCAL_LENGTH + nameLength + (head.getShort(28) & 0xFFFF);
        long behind = end - start - entry.packed();
        demand(
                head.getInt(0) == Headers.LOCAL
                        && head.getShort(6) == (short) entry.flags()
                        && head.getShort(8) == (short) entry.method()
                        && Directory.bytes(file, entry.offset() + LOCAL_LENGTH, nameLength)
                                .equals(ByteBuffer.wrap(entry.encodedName()))
                        && (entry.isDescribedBehind() ? DESCRIPTORS.contains(behind) : behind == 0),
                entry.offset());
        switch (entry.kind()) {
            case FILE -> content(entry, start);
            case FOLDER -> {
                demand(entry.size() == 0, entry.offset());
                each.folder(entry.name());
            }
            case OTHER -> each.other(entry.name());
        }
    }

    private void content(Entry entry, long start) throws IOException {
        OutputStream out = each.begins(entry.name());
        try (InputStream in = entry.content(new Section(file, start, entry.packed()))) {
            Sums sums = Sums.of(in, out);
            each.ended(entry.name(), sums, sums.size() == entry.size() && sums.crc() == entry.crc());
        }
    }

    static void demand(boolean right, long at) throws ZipBrokenException {
        if (!right) {
            throw new ZipBrokenException(at);
        }
    }
}
