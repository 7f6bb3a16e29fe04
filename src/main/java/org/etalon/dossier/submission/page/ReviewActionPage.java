/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.submission.manage.AmendDossier;
import org.etalon.dossier.submission.manage.SignOffDossier;
import org.etalon.dossier.submission.manage.SubmitDossier;
import org.etalon.dossier.submission.manage.TakeBackDossier;
import org.etalon.platform.faces.Redirect;

/** What the buttons of submission/review.xhtml do. */
@Named
@RequestScoped
public class ReviewActionPage {
    @Inject
    SignOffDossier signOffDossier;

    @Inject
    SubmitDossier submitDossier;

    @Inject
    AmendDossier amendDossier;

    @Inject
    TakeBackDossier takeBackDossier;

    /** Signs what the page showed, and nothing else. */
    public void sign() {
        signOffDossier.signOff(OpeningPage.id(), OpeningPage.parameter("state"));
        review("signed");
    }

    public void submit() {
        String number = submitDossier.submit(OpeningPage.id()).submission().number();
        Redirect.to(root() + "/submissions/" + number + "?done=submitted");
    }

    public void amend() {
        amendDossier.amend(OpeningPage.id());
        review("amended");
    }

    public void takeBack() {
        takeBackDossier.takeBack(OpeningPage.id());
        review("withdrawn");
    }

    private static void review(String done) {
        Redirect.to(root() + "/review?done=" + done);
    }

    private static String root() {
        return "/dossiers/" + OpeningPage.id();
    }
}
