/**
 * Writes a {@link org.etalon.platform.document.Document} as a text of the Open Document Format. Styles are a file under {@code odt/} in the
 * resources; signs are those of {@code docx/}.
 */
package org.etalon.platform.odt;
