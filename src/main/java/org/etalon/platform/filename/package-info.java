/** What people call their files: kept as far as it is safe to show, to send and to write on any disk. */
package org.etalon.platform.filename;
