/** Plumbing without business words: what every feature stands on, and that knows none of them. */
package org.etalon.platform;
