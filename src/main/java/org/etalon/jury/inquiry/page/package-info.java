/** Questions of the jury on pages: of jurors, and of candidates. */
package org.etalon.jury.inquiry.page;
