/**
 * What the best answers give: to one question, in one domain, in one stratum, whichever of the questions that may leave the scope
 * are in it.
 */
package org.etalon.core.law.best;
