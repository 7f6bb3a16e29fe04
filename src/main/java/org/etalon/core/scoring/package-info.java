/**
 * From answers to a level: {@link org.etalon.core.scoring.Scoring} is compiled once per questionnaire into flat arrays and then
 * scores any number of answer sheets, in integers only. The rules are those of {@code docs/scoring.md}; "step" in these files is
 * its numbering.
 */
package org.etalon.core.scoring;
