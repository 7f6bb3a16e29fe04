/**
 * What texts and sheets of the Open Document Format (ODF 1.3, ISO/IEC 26300) have in common: the package, what is said of the file, words
 * with their white space. Why by hand: {@code docs/decisions/0011-odf-by-hand.md}.
 *
 * <pre>{@code
 * try (var file = new OdfPackage(out, OdfType.SPREADSHEET, about)) {
 *   file.xml("styles.xml", xml -> xml.open("office:document-styles", OdfNames.ofContent())…);
 *   file.xml("content.xml", xml -> …);
 *   file.bytes("Pictures/sign.png", "image/png", picture);
 * }
 * }</pre>
 */
package org.etalon.platform.odf;
