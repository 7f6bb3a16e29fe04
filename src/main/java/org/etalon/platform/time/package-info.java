/** The one clock. */
package org.etalon.platform.time;
