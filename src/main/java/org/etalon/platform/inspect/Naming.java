/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** Whether a file's name fits what was found in it. */
final class Naming {
    /** Endings that say another thing than what we accept, so that a name like {@code plan.exe} never passes for a plan. */
    private static final Set<String> OTHER = Set.of(
            ("7z apk app avi avif bat bin bmp bz2 class cmd com cpl deb dll dmg doc docm dot dotm dotx eml epub eps exe fodp fods "
                            + "fodt gz heic hta htm html ico iso jar js json lnk mht mhtml mjs mov mp3 mp4 msg msi odb odc odf odm "
                            + "ots ott php pif potm potx pps ppsm ppsx ppt pptm ps ps1 py rar reg rtf scr sh svg svgz swf tar tgz "
                            + "tif tiff url vb vbe vbs wasm wav wsf xhtml xla xlam xls xlsb xlsm xlt xltm xltx xml xps xsl xz zip zst")
                    .split(" "));

    private Naming() {}

    /**
     * What was found, where the name doesn't contradict it. Any picture may be named as another, since browsers and phones often do;
     * a text must not have another format's name, since its name alone decides what a computer does with it.
     */
    static Accepted agreed(Accepted found, String name) {
        String extension = extension(name);
        boolean fits = found.format().isNamed(extension)
                || found.format().isText() && named(extension, Format::isText)
                || found.format().isImage() && named(extension, Format::isImage)
                || !isKnown(extension);
        if (!fits && found.format().isText() && !named(extension, format -> true)) {
            throw InspectProblem.EVIDENCE_TYPE.refusal();
        }
        if (!fits) {
            throw InspectProblem.EVIDENCE_NOT_WHAT_IT_SAYS.refusal(
                    "." + extension, "." + found.format().extension());
        }
        return found.format().isText() && Format.CSV.isNamed(extension) ? csv(found) : found;
    }

    private static Accepted csv(Accepted text) {
        String type = text.mediaType().replace(Format.TEXT.mediaType(), Format.CSV.mediaType());
        return new Accepted(Format.CSV, type, text.viewable());
    }

    private static boolean isKnown(String extension) {
        return OTHER.contains(extension) || named(extension, format -> true);
    }

    private static boolean named(String extension, java.util.function.Predicate<Format> which) {
        return Stream.of(Format.values()).filter(which).anyMatch(format -> format.isNamed(extension));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
