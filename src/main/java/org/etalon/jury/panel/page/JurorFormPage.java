/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Wanted;
import org.etalon.dossier.DossierEngines;
import org.etalon.edition.EditionQuery;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.panel.ProfileWish;
import org.etalon.jury.panel.ProfileWish.AbsenceWish;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Texts;

/** The fields of a juror's form: what they bring along, and their post. */
@Named
@RequestScoped
public class JurorFormPage {
    private static final int HITS = 5;
    private static final Pattern CODE_AT_END = Pattern.compile("\\(([A-Za-z0-9-]{1,16})\\)\\s*$");

    @Inject
    Directory directory;

    @Inject
    DossierEngines engines;

    @Inject
    EditionQuery editions;

    private String post = JurorPost.MEMBER.key();
    private String organisation = "";
    private String employer = "";
    private Set<String> domains = Set.of();
    private String most = "";
    private final List<AbsenceLine> absences =
            Stream.generate(AbsenceLine::new).limit(ProfileWish.ABSENCES).toList();
    private String version = "0";
    private boolean filled;

    /** A choice. */
    public record Option(String value, String text) {}

    /** Begins with what stands. */
    void fill(Juror juror) {
        ProfileWish wish = ProfileWish.of(juror.profile());
        post = juror.post().key();
        organisation = wish.organisation();
        employer = directory
                .index()
                .find(wish.employer())
                .map(JurorFormPage::written)
                .orElse(wish.employer());
        domains = wish.domains();
        most = wish.most();
        for (int i = 0; i < wish.absences().size(); i++) {
            absences.get(i).setFirst(wish.absences().get(i).first());
            absences.get(i).setLast(wish.absences().get(i).last());
        }
        version = Long.toString(juror.version());
        filled = true;
    }

    ProfileWish wish() {
        return new ProfileWish(
                organisation,
                code(employer.strip()),
                ticked(),
                most,
                absences.stream()
                        .map(line -> new AbsenceWish(line.getFirst(), line.getLast()))
                        .toList());
    }

    JurorPost place() {
        return JurorPost.find(post).orElse(JurorPost.MEMBER);
    }

    boolean startedFrom(long there) {
        return Long.toString(there).equals(version);
    }

    /** The body's code, where what was written means one body and no other; else what was written. */
    private String code(String written) {
        var end = CODE_AT_END.matcher(written);
        String named = end.find() ? end.group(1) : written;
        if (named.isEmpty() || directory.index().find(named).isPresent()) {
            return named;
        }
        List<DirectoryEntry> hits =
                directory.index().search(Wanted.of(written), 1, HITS).page();
        List<DirectoryEntry> exact = hits.stream()
                .filter(each -> each.name().equalsIgnoreCase(written))
                .toList();
        if (exact.size() == 1) {
            return exact.get(0).code();
        }
        return hits.size() == 1 ? hits.get(0).code() : written;
    }

    private static String written(DirectoryEntry entry) {
        return entry.name() + " (" + entry.code() + ")";
    }

    public List<Option> getPosts() {
        Texts texts = Texts.of("jury", Asked.language());
        return Stream.of(JurorPost.MEMBER, JurorPost.CHAIR, JurorPost.DEPUTY)
                .map(each -> new Option(each.key(), texts.get("post." + each.key())))
                .toList();
    }

    /** The domains of the edition's questionnaire; none where there is no such edition. */
    public List<Option> getAllDomains() {
        return editions
                .find(Asked.edition())
                .map(row ->
                        engines.get(row.plan().questionnaire()).questionnaire().domains())
                .orElse(List.of())
                .stream()
                .map(domain -> new Option(
                        domain.id(), domain.title().in(Asked.language().getLanguage())))
                .toList();
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getEmployer() {
        return employer;
    }

    public void setEmployer(String employer) {
        this.employer = employer;
    }

    /** Whether a domain is ticked. */
    public boolean chose(String domain) {
        return (filled ? domains : ticked()).contains(domain);
    }

    private static Set<String> ticked() {
        String[] sent = Visit.atHand().request().getParameterValues("domains");
        return sent == null ? Set.of() : Set.copyOf(List.of(sent));
    }

    public String getMost() {
        return most;
    }

    public void setMost(String most) {
        this.most = most;
    }

    public List<AbsenceLine> getAbsences() {
        return absences;
    }

    /** Whether days have been named. */
    public boolean isAway() {
        return absences.stream()
                .anyMatch(line -> !line.getFirst().isEmpty() || !line.getLast().isEmpty());
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
