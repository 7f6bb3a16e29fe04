/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.paper;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.etalon.platform.document.Document;
import org.etalon.platform.odf.OdfJudge;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Independent judges of every format: veraPDF, the ODF Toolkit's validator, the schemas of Office Open XML. */
public final class PaperJudge {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PaperJudge() {}

    /** What is wrong with the document in a format; empty where nothing. */
    public static List<String> faults(PaperFormat format, Document document) throws Exception {
        byte[] file = format.write(document);
        return switch (format) {
            case PDF -> faultsOfPdf(file);
            case ODT -> OdfJudge.faults(file);
            case DOCX -> docx(file);
        };
    }

    /** What is wrong with a PDF, as a record to be kept and for those who listen to it. */
    public static List<String> faultsOfPdf(byte[] file) throws Exception {
        List<String> faults = new ArrayList<>(pdf(file, PDFAFlavour.PDFA_2_A));
        faults.addAll(pdf(file, PDFAFlavour.PDFUA_1));
        return faults;
    }

    private static List<String> pdf(byte[] file, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> flavour + " " + each.getRuleId().getClause() + ": " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static List<String> docx(byte[] file) throws Exception {
        List<XmlError> faults = new ArrayList<>();
        XmlOptions collecting = new XmlOptions().setErrorListener(faults);
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            word.getDocument().validate(collecting);
            word.getStyle().validate(collecting);
            word.getHeaderList().forEach(head -> head._getHdrFtr().validate(collecting));
            word.getFooterList().forEach(foot -> foot._getHdrFtr().validate(collecting));
        }
        return faults.stream().map(XmlError::toString).toList();
    }
}
