/**
 * Reads conditions and checks what they name: questions that stand earlier, tests that fit them, choices and strata that exist
 * (format, "Conditions").
 */
package org.etalon.questionnaire.condition;
