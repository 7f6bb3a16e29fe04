/** The page on which one domain is filled, and what it asks for while it is open. */
package org.etalon.dossier.page.fill;
