/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Questionnaire.Mention;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.admission.AdmissibleQuery;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.sitting.vote.Ballot;
import org.etalon.jury.sitting.vote.Tally;
import org.etalon.jury.sitting.vote.Vote;
import org.etalon.jury.sitting.vote.VoteQuery;
import org.etalon.jury.sitting.vote.VoteRepository;
import org.etalon.platform.security.SecurityProblem;

/** What is done with a dossier in the room, under the jury's lock. To whoever is tied to it, it is as if none were there. */
public record Discussing(SittingDesk room) {
    /**
     * A dossier is under discussion from now on.
     *
     * @throws org.etalon.core.problem.RefusedException as unknown to whoever is tied to it or where there is none; to whoever doesn't lead the
     *     jury there; while another one is
     */
    public void takeUp(UUID dossier) throws SQLException {
        JuryDesk desk = room.desk();
        boolean known = !room.isTied(dossier)
                && AdmissibleQuery.list(desk.connection(), desk.key()).contains(dossier);
        refuseIfAny(known ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
        Sitting on = room.on();
        refuseIfAny(room.runs(dossier) ? List.of() : List.of(SittingProblem.SITTING_NOT_YOURS.at("")));
        if (on.discussed().equals(Optional.of(dossier))) {
            return;
        }
        desk.refuseOnceOver();
        refuseIfAny(on.discussed().isEmpty() ? List.of() : List.of(SittingProblem.SITTING_BUSY.at("")));
        List<UUID> agenda = SittingQuery.agenda(desk.connection(), on.id());
        if (!agenda.contains(dossier)) {
            SittingRepository.list(desk.connection(), on.id(), List.of(dossier), agenda.size() + 1);
        }
        SittingRepository.discuss(desk.connection(), on.id(), Optional.of(dossier));
        var attendance = room.attendance();
        log(
                JuryStepKind.DOSSIER_TAKEN_UP,
                dossier,
                Map.of(
                        "recused", persons(attendance.out(dossier)),
                        "present", attendance.voting(dossier).size(),
                        "needed", attendance.needed(on, dossier)));
    }

    /** It no longer is. @throws org.etalon.core.problem.RefusedException to whoever doesn't lead the jury there; while a vote is open */
    public void putAway() throws SQLException {
        UUID dossier = run();
        refuseIfAny(vote(dossier).isEmpty() ? List.of() : List.of(SittingProblem.VOTE_OPEN.at("")));
        SittingRepository.discuss(room.desk().connection(), room.on().id(), Optional.empty());
        log(
                JuryStepKind.DOSSIER_PUT_AWAY,
                dossier,
                Map.of("recused", persons(room.attendance().out(dossier))));
    }

    /** The room votes on it. @throws org.etalon.core.problem.RefusedException without quorum; while another one is open */
    public void call(boolean secret) throws SQLException {
        UUID dossier = run();
        room.desk().refuseOnceOver();
        refuseIfAny(vote(dossier).isEmpty() ? List.of() : List.of(SittingProblem.VOTE_OPEN.at("")));
        var attendance = room.attendance();
        int there = attendance.voting(dossier).size();
        int needed = attendance.needed(room.on(), dossier);
        refuseIfAny(there >= needed ? List.of() : List.of(SittingProblem.VOTE_QUORUM.at("", there, needed)));
        boolean few = secret && there < Vote.SECRET_LEAST;
        refuseIfAny(few ? List.of(SittingProblem.VOTE_FEW.at("", Vote.SECRET_LEAST)) : List.of());
        VoteRepository.open(
                room.desk().connection(),
                room.on().id(),
                dossier,
                secret,
                room.desk().instant());
        log(JuryStepKind.VOTE_OPENED, dossier, Map.of("secret", secret, "present", there, "needed", needed));
    }

    /**
     * Who is here votes, or votes anew in the place of what they voted.
     *
     * @param level empty for a blank vote
     * @throws org.etalon.core.problem.RefusedException to whoever is not in the room; where there is no vote for them; with all that is
     *     not in the questionnaire
     */
    public void cast(OptionalInt level, List<String> mentions, Questionnaire questionnaire) throws SQLException {
        Optional<UUID> dossier = room.discussed();
        Optional<Vote> open = dossier.isPresent() ? vote(dossier.get()) : Optional.<Vote>empty();
        refuseIfAny(open.isPresent() ? List.of() : List.of(SittingProblem.VOTE_NONE.at("")));
        room.desk().refuseOnceOver();
        Optional<Juror> voter = room.attendance().voting(dossier.get()).stream()
                .filter(each -> room.self().equals(Optional.of(each)))
                .findFirst();
        refuseIfAny(voter.isPresent() ? List.of() : List.of(SittingProblem.VOTE_ABSENT.at("")));
        Ballot ballot = checked(voter.get().id(), level, mentions, questionnaire);
        VoteRepository.cast(room.desk().connection(), open.get().id(), ballot);
        Map<String, Object> what = new HashMap<>();
        if (!open.get().secret()) {
            ballot.level().ifPresent(voted -> what.put("level", voted));
            what.put("mentions", ballot.mentions());
        }
        log(JuryStepKind.BALLOT_CAST, dossier.get(), what);
    }

    private static Ballot checked(UUID juror, OptionalInt level, List<String> mentions, Questionnaire questionnaire) {
        List<Problem> problems = new ArrayList<>();
        if (level.isPresent()
                && (level.getAsInt() < 0
                        || level.getAsInt() > questionnaire.levels().size())) {
            problems.add(SittingProblem.VOTE_LEVEL.at("level"));
        }
        List<String> known = questionnaire.mentions().stream().map(Mention::id).toList();
        mentions.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        SittingProblem.VOTE_MENTION.at("mentions", id.replaceAll("[^\\p{L}\\p{N}_-]", "·"))));
        refuseIfAny(problems);
        return new Ballot(
                juror, level, known.stream().filter(mentions::contains).toList());
    }

    /** The vote ends, with its sums; only those count who are in the jury still and whom nothing ties. */
    public void close() throws SQLException {
        UUID dossier = run();
        Vote open = open(dossier);
        room.desk().refuseOnceOver();
        List<UUID> untied =
                room.attendance().untied(dossier).stream().map(Juror::id).toList();
        List<Ballot> ballots = VoteQuery.ballots(room.desk().connection(), open.id()).stream()
                .filter(each -> untied.contains(each.juror()))
                .toList();
        boolean few = open.secret() && ballots.size() < Vote.SECRET_LEAST;
        refuseIfAny(few ? List.of(SittingProblem.VOTE_FEW.at("", Vote.SECRET_LEAST)) : List.of());
        Tally tally = Tally.of(ballots);
        VoteRepository.close(
                room.desk().connection(), open, Optional.of(tally), room.desk().instant());
        log(
                JuryStepKind.VOTE_CLOSED,
                dossier,
                Map.of("secret", open.secret(), "sums", tally.tree(), "voters", voters(ballots)));
    }

    /** The vote ends without a result. */
    public void withdraw() throws SQLException {
        UUID dossier = run();
        VoteRepository.close(
                room.desk().connection(),
                open(dossier),
                Optional.empty(),
                room.desk().instant());
        log(JuryStepKind.VOTE_WITHDRAWN, dossier, Map.of());
    }

    private Vote open(UUID dossier) throws SQLException {
        Optional<Vote> open = vote(dossier);
        refuseIfAny(open.isPresent() ? List.of() : List.of(SittingProblem.VOTE_NONE.at("")));
        return open.get();
    }

    private Optional<Vote> vote(UUID dossier) throws SQLException {
        return VoteQuery.findOpen(room.desk().connection(), dossier);
    }

    /** The dossier under discussion, for who may do something with it. */
    private UUID run() {
        Optional<UUID> dossier = room.discussed();
        refuseIfAny(dossier.isPresent() ? List.of() : List.of(SittingProblem.DISCUSSION_NONE.at("")));
        refuseIfAny(room.runs(dossier.get()) ? List.of() : List.of(SittingProblem.SITTING_NOT_YOURS.at("")));
        return dossier.get();
    }

    private List<String> voters(List<Ballot> ballots) {
        List<UUID> voted = ballots.stream().map(Ballot::juror).toList();
        return persons(room.chairing().jurors().stream()
                .filter(each -> voted.contains(each.id()))
                .toList());
    }

    private static List<String> persons(List<Juror> jurors) {
        return jurors.stream().map(each -> each.person().toString()).collect(Collectors.toList());
    }

    private void log(JuryStepKind kind, UUID dossier, Map<String, Object> more) throws SQLException {
        Map<String, Object> what = new HashMap<>(more);
        what.put("sitting", room.on().ordinal());
        room.desk().log(kind, Optional.of(room.desk().person()), dossier, what);
    }
}
