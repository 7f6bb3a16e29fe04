/** People whom an administrator asks by mail to become members. Opening the link changes nothing; its button works once. */
package org.etalon.membership.invitation;
