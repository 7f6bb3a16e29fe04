/** Tells collectivités that their label comes to its end: ninety and thirty days before, once each. */
package org.etalon.label.reminder;
