/** What laureates show, for programs; and the answers and scores of every label, so that anyone can make them again. */
package org.etalon.label.laureate.rest;
