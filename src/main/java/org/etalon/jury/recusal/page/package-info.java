/** The pages on what ties jurors to candidates. */
package org.etalon.jury.recusal.page;
