/** The page of a decision. */
package org.etalon.jury.decision.page;
