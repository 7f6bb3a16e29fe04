/** Laws of evidence that need neither file nor database. */
package org.etalon.core.evidence;
