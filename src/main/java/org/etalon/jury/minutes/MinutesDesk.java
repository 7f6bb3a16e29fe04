/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.log.JuryLog;
import org.etalon.jury.log.JuryStep;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.recusal.Recusal;
import org.etalon.jury.sitting.Sitting;
import org.etalon.jury.sitting.SittingDesk;
import org.etalon.jury.sitting.SittingQuery;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.storage.Digest;

/**
 * Somebody who may enter the room, before its minutes.
 *
 * @param questionnaire of the edition
 * @param names what persons are called, by id
 */
record MinutesDesk(SittingDesk room, Questionnaire questionnaire, Function<Set<UUID>, Map<UUID, String>> names) {
    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such sitting */
    Minutes read(String number) throws SQLException {
        JuryDesk desk = room.desk();
        Sitting sitting = sitting(number);
        Optional<SignedMinutes> signed = MinutesQuery.find(desk.connection(), desk.key(), sitting.id());
        MinutesTree whole = signed.isPresent() ? MinutesTree.read(signed.get().content()) : tree(sitting);
        Set<UUID> hidden = room.self().map(this::hidden).orElse(Set.of());
        boolean extract = whole.tells(hidden);
        MinutesTree shown = extract ? whole.without(hidden) : whole;
        return new Minutes(
                desk.edition(),
                questionnaire,
                sitting,
                shown,
                extract,
                extract ? Optional.empty() : signed,
                signed.map(each -> names.apply(Set.of(each.by())).getOrDefault(each.by(), ""))
                        .orElse(""),
                sitting.closed().isPresent() && signed.isEmpty() && isSigner(whole),
                digest(shown.content()));
    }

    private Sitting sitting(String number) throws SQLException {
        List<Sitting> all =
                SittingQuery.list(room.desk().connection(), room.desk().key());
        Optional<Sitting> found = all.stream()
                .filter(each -> Integer.toString(each.ordinal()).equals(number))
                .findFirst();
        refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        return found.get();
    }

    private MinutesTree tree(Sitting sitting) throws SQLException {
        JuryDesk desk = room.desk();
        List<JuryStep> steps = JuryLog.list(desk.connection(), desk.key());
        Set<UUID> persons =
                steps.stream().flatMap(each -> each.person().stream()).collect(Collectors.toSet());
        room.chairing().jurors().forEach(each -> persons.add(each.person()));
        List<UUID> members = MinutesQuery.members(desk.connection(), desk.key(), sitting, desk.instant());
        persons.addAll(members);
        var candidates = MinutesQuery.names(desk.connection(), desk.key());
        return MinutesTree.of(steps, sitting.ordinal(), members, names.apply(persons), candidates);
    }

    /** The dossiers to which something ties a juror. */
    private Set<UUID> hidden(Juror juror) {
        return room.chairing().recusals().stream()
                .filter(each -> each.juror().equals(juror.id()) && each.state().isHolding())
                .map(Recusal::dossier)
                .collect(Collectors.toSet());
    }

    /** Nobody signs what they may not read: the first of chair and deputies who reads the whole does, else any organiser who does. */
    private boolean isSigner(MinutesTree whole) {
        Optional<Juror> signer = room.chairing().jurors().stream()
                .filter(each -> each.post() != JurorPost.MEMBER && !whole.tells(hidden(each)))
                .findFirst();
        boolean reads = room.self().filter(each -> whole.tells(hidden(each))).isEmpty();
        return signer.isPresent() ? signer.equals(room.self()) : room.organiser() && reads;
    }

    /**
     * Signs the whole of them, under the jury's lock.
     *
     * @param seen whether this is the digest of what they read
     * @throws org.etalon.core.problem.RefusedException while the jury sits; to whoever else; where they are signed; where they tell something else
     */
    void sign(String number, Predicate<String> seen) throws SQLException {
        JuryDesk desk = room.desk();
        Minutes minutes = read(number);
        UUID sitting = minutes.sitting().id();
        refuseIfAny(minutes.sitting().closed().isPresent() ? List.of() : List.of(MinutesProblem.MINUTES_EARLY.at()));
        refuseIfAny(isSigner(tree(minutes.sitting())) ? List.of() : List.of(MinutesProblem.MINUTES_NOT_YOURS.at()));
        boolean signed =
                MinutesQuery.find(desk.connection(), desk.key(), sitting).isPresent();
        refuseIfAny(signed ? List.of(MinutesProblem.MINUTES_SIGNED.at()) : List.of());
        boolean same = seen.test(minutes.seen().hex());
        refuseIfAny(same ? List.of() : List.of(MinutesProblem.MINUTES_STALE.at()));
        String content = tree(minutes.sitting()).content();
        var kept = new SignedMinutes(1, content, digest(content), desk.person(), desk.instant());
        MinutesQuery.add(desk.connection(), sitting, kept);
        desk.log(
                JuryStepKind.MINUTES_SIGNED,
                Map.of(
                        "sitting",
                        minutes.sitting().ordinal(),
                        "digest",
                        kept.digest().hex()));
    }

    static Digest digest(String content) {
        var sha256 = Digest.sha256();
        sha256.update(content.getBytes(StandardCharsets.UTF_8));
        return Digest.of(sha256);
    }
}
