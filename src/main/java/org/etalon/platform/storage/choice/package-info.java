/** Which store this server has, by its settings, and when it is swept. */
package org.etalon.platform.storage.choice;
