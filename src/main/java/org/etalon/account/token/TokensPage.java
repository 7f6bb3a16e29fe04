/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.token;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.account.session.TokenRow;
import org.etalon.account.session.TokenScope;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** Behind person/tokens.xhtml: the tokens of one's programs, and another, shown once. */
@Named
@RequestScoped
public class TokensPage {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    OwnTokens ownTokens;

    private String name = "";
    private String scope = "read";
    private String days = "30";
    private String password = "";
    private String removing = "";
    private String told = "";

    /** One of the list. */
    public record Row(UUID id, String name, String scopes, String until) {}

    public List<Row> getRows() {
        return ownTokens.list().stream().map(TokensPage::row).toList();
    }

    /** Takes back the one whose button was pressed; where the address is merely opened nothing changes. */
    public void open() {
        if (Visit.atHand().isSent() && removing.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            ownTokens.remove(UUID.fromString(removing));
            Redirect.to("/account/tokens");
        }
    }

    /** Shows the token in the answer itself, since it is told this once. */
    public void create() {
        int whole = days.matches("[0-9]{1,4}") ? Integer.parseInt(days) : 0;
        told = ownTokens
                .create(password, new TokenWish(name, List.of(scope.split(" ")), whole))
                .token();
    }

    private static Row row(TokenRow token) {
        Locale language = Locale.forLanguageTag(Visit.atHand().language());
        Texts texts = Texts.of("account", language);
        return new Row(
                token.id(),
                token.name(),
                token.scopes().stream()
                        .sorted()
                        .map(TokenScope::slug)
                        .map(each -> texts.get("scope." + each))
                        .collect(Collectors.joining(", ")),
                Days.of(token.expiresAt().atZone(PARIS), language));
    }

    public String getTold() {
        return told;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRemoving() {
        return removing;
    }

    public void setRemoving(String removing) {
        this.removing = removing;
    }
}
