/** A questionnaire as one JSON document in canonical form (RFC 8785), and its two digests (format, "Versions"). */
package org.etalon.questionnaire.canonical;
