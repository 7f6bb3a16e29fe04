/**
 * Who belongs to which collectivité, and what they may do in its name. A person may belong to several and have several roles in one;
 * nothing is ever deleted, a membership ends.
 */
package org.etalon.membership;
