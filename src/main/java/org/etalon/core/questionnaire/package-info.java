/**
 * What one edition of one labelling programme asks and how it counts, as read from its files and free of mistakes. The format is
 * described in {@code docs/questionnaire-format.md}; whoever makes these records otherwise than through the loader answers for
 * the rules it checks.
 */
package org.etalon.core.questionnaire;
