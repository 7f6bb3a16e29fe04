/** The page of the grid. */
package org.etalon.jury.ranking.page;
