/**
 * What must hold of a questionnaire as a whole, beyond its parts being well formed: a better answer never harms, and nothing is
 * asked that nobody can fulfil (format, "A better answer never harms" and "Mistakes"). Shown by looking at the questionnaire
 * alone, without any dossier. Where the format leaves room it is read so:
 *
 * <ul>
 *   <li>Every {@code visible}, {@code require} and {@code propose} is judged, those of questions that don't score too. A question
 *       with points in any stratum is a scored one, even where it is only announced.
 *   <li>A condition is what stands under a key, whole: {@code any} of something and of what can never hold can hold. That such a
 *       part is of no use is a warning.
 *   <li>A question may always be unanswered and a fact unknown, but the type, which every collectivity tells, and the stratum,
 *       which follows. What one question or fact says of another (its conditions, a department of its region, a stratum of its
 *       population) is left aside.
 *   <li>A threshold is out of reach where no choice of scope reaches it, each question that may leave the scope, by an
 *       {@code applies} around it too, being in or out for itself. One on domains is reached where the domain is out of scope.
 *       Each threshold is judged by itself, with every question asked.
 *   <li>Of a questionnaire with other mistakes all is judged that does not rest on them ({@code Unclear}): a condition that can't be
 *       read may hold or not, an answer whose score can't be read is worth 100; where it can't be told what counts, nothing is out of
 *       reach.
 * </ul>
 */
package org.etalon.core.law;
