/** Labels that were awarded: what they are, which of them are public at an instant, and what they are looked for by. */
package org.etalon.label;
