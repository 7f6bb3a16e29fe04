/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.sheet.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.etalon.platform.inspect.finding.Format;

/** Reads the sheets that one asks for. */
public final class SheetReader {
    private SheetReader() {}

    /**
     * The sheets by their names.
     *
     * @param file that has been accepted by inspection
     * @param format {@link Format#XLSX} or {@link Format#ODS}
     * @param wanted whether a sheet of this name is read; the others are passed over
     * @throws UnreadableSheetException where it can't be read, or is larger than any workbook of ours
     */
    public static Map<String, FoundSheet> read(Path file, Format format, Predicate<String> wanted) {
        try (var zip = new ZipFile(file.toFile())) {
            return format == Format.XLSX ? new XlsxReading(zip, wanted).read() : new OdsReading(zip, wanted).read();
        } catch (IOException | XMLStreamException | IllegalArgumentException | ArithmeticException e) {
            // also numbers and dates that are none
            throw new UnreadableSheetException(e);
        }
    }
}
