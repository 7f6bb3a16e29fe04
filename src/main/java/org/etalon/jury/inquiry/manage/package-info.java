/** What jurors and candidates do with questions of the jury. */
package org.etalon.jury.inquiry.manage;
