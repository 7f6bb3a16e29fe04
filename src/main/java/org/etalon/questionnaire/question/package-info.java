/** Reads domains, sections and questions, in document order, so that each condition sees what stands before it. */
package org.etalon.questionnaire.question;
