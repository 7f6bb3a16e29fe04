/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.membership.join.AnswerRequest;
import org.etalon.membership.join.RequestQuery;
import org.etalon.membership.join.RequestQuery.RequestView;
import org.etalon.platform.faces.Redirect;

/** Behind membership/request.xhtml: somebody asks to join; an administrator or the organiser answers. */
@Named
@RequestScoped
public class RequestPage {
    @Inject
    RequestQuery query;

    @Inject
    AnswerRequest answerRequest;

    @Inject
    RoleFormPage form;

    private RequestView request;

    public void open() {
        request = query.get(Asked.code(), Asked.id("request"), Asked.language());
    }

    /** The form begins with what was asked for. */
    public void fill() {
        form.setRole(request.row().role().name());
    }

    public void accept() {
        answerRequest.accept(Asked.code(), Asked.id("request"), form.wish());
        Redirect.to(after("accepted"));
    }

    public void decline() {
        answerRequest.decline(Asked.code(), Asked.id("request"));
        Redirect.to(after("declined"));
    }

    private String after(String done) {
        return (request.first() ? "/organiser/requests" : "/collectivities/" + Asked.code() + "/members") + "?done="
                + done;
    }

    public RequestView getRequest() {
        return request;
    }
}
