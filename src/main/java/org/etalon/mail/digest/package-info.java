/** What people may decline: notices, collected into one letter as often as each person likes, and the way to stop them. */
package org.etalon.mail.digest;
