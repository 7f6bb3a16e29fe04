/** What candidates, jurors and organisers do with appeals. */
package org.etalon.jury.appeal.manage;
