/** The publication for programs of organisers. */
package org.etalon.label.publication.rest;
