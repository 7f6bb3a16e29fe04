/**
 * From bytes to a tree that remembers where each of its nodes stands: strict UTF-8, then YAML 1.2 (core schema, without anchors,
 * aliases and tags) or JSON. Hostile files cost no more than honest ones of the same size.
 */
package org.etalon.questionnaire.reading;
