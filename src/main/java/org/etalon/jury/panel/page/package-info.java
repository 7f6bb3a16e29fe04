/** The pages on who is in a jury, for organisers and for jurors. */
package org.etalon.jury.panel.page;
