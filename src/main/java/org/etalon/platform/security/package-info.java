/** Who is asking, and what they may. */
package org.etalon.platform.security;
