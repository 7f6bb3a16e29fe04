/** The page of the room. */
package org.etalon.jury.sitting.page;
