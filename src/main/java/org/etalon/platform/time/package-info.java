/** The one clock, and what goes by it again and again. */
package org.etalon.platform.time;
