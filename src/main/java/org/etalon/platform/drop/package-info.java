/** Many files at once, in a ZIP: taken out one after the other, each by the same bounds as if it had come alone. */
package org.etalon.platform.drop;
