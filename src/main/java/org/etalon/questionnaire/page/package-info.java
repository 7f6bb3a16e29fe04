/** Pages and addresses at which questionnaires are read. */
package org.etalon.questionnaire.page;
