/** Documents as PDF: archivable (PDF/A-2a) and readable with assistive technology (PDF/UA-1), with the site's own fonts in them. */
package org.etalon.platform.pdf;
