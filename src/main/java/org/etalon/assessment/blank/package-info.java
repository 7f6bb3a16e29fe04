/** A questionnaire as a form to fill by hand: only what can concern the body whose facts are told, with what each answer is worth to it. */
package org.etalon.assessment.blank;
