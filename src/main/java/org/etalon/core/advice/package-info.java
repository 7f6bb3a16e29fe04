/**
 * What a collectivity may make of its result: what it does well, what to do next and what the next level still asks. Every figure
 * comes from {@link org.etalon.core.scoring.Scoring} run on the changed answers; nothing here counts points by itself.
 */
package org.etalon.core.advice;
