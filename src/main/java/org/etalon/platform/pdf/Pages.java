/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Makes the pages of a document, on which each piece of text has a mark by which its tag finds it. */
final class Pages implements PageSupplier {
    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        var page = new PDPage(new PDRectangle(width, height));
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks());
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /**
     * The marks of a page. PDFBox would compare each with all before it, though none is made twice, and write each as an object of its own:
     * a fifth of the time that a document takes.
     */
    private static final class Marks extends COSDictionary {
        @Override
        public boolean containsValue(Object mark) {
            return false;
        }

        @Override
        public void setItem(COSName name, COSBase mark) {
            mark.setDirect(true);
            super.setItem(name, mark);
        }
    }
}
