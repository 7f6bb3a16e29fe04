/**
 * What a collectivity says: its facts, its answers, what it declares not applicable and where it has evidence. Values here always
 * fit their questionnaire; {@link org.etalon.core.answer.Intake} makes them from raw values and names everything that does not fit.
 */
package org.etalon.core.answer;
