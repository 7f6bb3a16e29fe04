/** Appeals on pages: of candidates, of jurors and organisers. */
package org.etalon.jury.appeal.page;
