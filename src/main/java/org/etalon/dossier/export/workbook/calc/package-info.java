/**
 * The rules of {@code docs/scoring.md} as formulas, in whole numbers like the engine's: hundredths of a percent, of a point, of a unit.
 * The engine gives the result that stands beside each formula. The collectivité's facts, and with them its stratum, are fixed, so that
 * what depends on them alone becomes a constant.
 */
package org.etalon.dossier.export.workbook.calc;
