/**
 * Writes a {@link org.etalon.platform.document.Document} as a Word file (Office Open XML, ISO/IEC 29500 transitional). POI makes
 * the package; the body is written straight as WordprocessingML, which costs a tenth of building it as a tree. Styles, fonts and
 * pictures are files under {@code docx/} in the resources.
 */
package org.etalon.platform.docx;
