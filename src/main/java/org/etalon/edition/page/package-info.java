/** What everybody reads of the editions at hand. */
package org.etalon.edition.page;
