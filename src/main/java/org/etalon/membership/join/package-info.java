/** People who ask to become members, and who answers them: the administrators or, where there is none, the organiser. */
package org.etalon.membership.join;
