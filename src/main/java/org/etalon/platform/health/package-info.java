/** What {@code /health} tells. */
package org.etalon.platform.health;
