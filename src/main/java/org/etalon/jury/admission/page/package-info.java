/** The pages on which organisers check what was handed in, and what the candidate sees of it. */
package org.etalon.jury.admission.page;
