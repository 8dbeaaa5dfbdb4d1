/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What the issuer asks instead of what was contested: other words, another day, or both. */
export type AmendFollowUpInput = {
  /** What is asked from now on, at most 2,000 characters; left out: as before. */
  content?: string | null | undefined;
  /** The document that changes it by its symbol, at most 200 characters. */
  document: string;
  /** The new last day in time, not before the day of this step; left out: as before. */
  dueOn?: string | null | undefined;
  /** The day of the step; not before the last one, not after today. */
  on: string;
  /** Why it is changed, at most 2,000 characters. */
  text: string;
};

/** A step of the addressee, and what is said with it. */
export type AnswerFollowUpInput = {
  /** The document or evidence by its symbol; needed of a report, a finding, a new supervision, a closing and a withdrawal. */
  document?: string | null | undefined;
  /** The day of the step; not before the last one, not after today. */
  on: string;
  /** Of the report on a voter petition or an opinion about a draft, and of nothing else. */
  outcome?: FollowUpOutcome | null | undefined;
  /** Until when the plan runs: of an acceptance only. */
  plannedFor?: string | null | undefined;
  /** Which step. */
  step: FollowUpAnswerStep;
  /** The plan, result, finding or reason, at most 2,000 characters; needed unless the step only says that it was taken. */
  text?: string | null | undefined;
};

/** By which document a programme is approved, on which day. */
export type ApproveProgrammeInput = {
  /** The day of approval; not after today. */
  approvedOn: string;
  /** The approving document by its symbol, at most 300 characters. */
  document: string;
};

/** Whose authority the matter of a voter petition falls under. */
export type AuthorityLevel =
  /** Central authorities. */
  | 'CENTRAL'
  /** A commune. */
  | 'COMMUNE'
  /** A district. */
  | 'DISTRICT'
  /** The province. */
  | 'PROVINCE';

/** Why it is not held, and to which meeting open petitions go on. */
export type CancelOccasionInput = {
  /** The next meeting; needed while petitions of this one are not over. */
  next?: string | number | null | undefined;
  /** Why, in at most 200 characters. */
  reason: string;
};

/** Why a session is not held. */
export type CancelSessionInput = {
  /** At most 300 characters. */
  reason: string;
};

/** How a clock stands today. */
export type ClockStanding =
  /** Three quarters of its days are used up. */
  | 'DUE_SOON'
  /** Today is its last day. */
  | 'DUE_TODAY'
  /** It is over. */
  | 'ENDED'
  /** Its last day has gone by. */
  | 'OVERDUE'
  /** It stands still. */
  | 'PAUSED'
  /** In time. */
  | 'RUNNING';

/** To which meeting open petitions go on. */
export type CloseOccasionInput = {
  /** The next meeting; needed while petitions of this one are not over. */
  next?: string | number | null | undefined;
};

/** By which document, on which day, under whom the delegation goes out. */
export type DecideThemeInput = {
  /** The day of the decision; not after today. */
  decidedOn: string;
  /** The symbol of the deciding document, at most 200 characters. */
  document: string;
  /** Who leads the delegation, by office or name, at most 200 characters. */
  lead: string;
};

/** What a body is going to supervise in a period. */
export type DraftProgrammeInput = {
  /** As what it supervises: of a body that the directory does not have, and of no other. */
  body?: IssuerBody | null | undefined;
  /** What it is called, at most 300 characters: of a body that the directory does not have. */
  bodyName?: string | null | undefined;
  /** Its contents in order, 1 to 100. */
  contents: Array<string>;
  /** By what it supervises. */
  legalForm: SupervisionLegalForm;
  /** The body of the directory that supervises; its kind and its words follow from it. */
  ownedBy?: string | number | null | undefined;
  /** First day of its period. */
  runsFrom: string;
  /** The day after the last; after the first. */
  runsTo: string;
  /** Its title, at most 300 characters. */
  title: string;
  /** The unit of the body. */
  unit: string | number;
};

/** One rung up the ladder: by which document, on which day. */
export type EscalateFollowUpInput = {
  /** The new last day in time. An explanation is due by law from 2026-03-01; before that the document sets the day. */
  answerBy?: string | null | undefined;
  /** Why an explanation is complex, at most 2,000 characters; needed where its day lies beyond the usual 15 days of the law, and of nothing else. */
  complexBecause?: string | null | undefined;
  /** The document of this rung by its symbol, at most 200 characters. */
  document: string;
  /** The day of the rung; not before the last step, not after today. */
  on: string;
  /** The rung; each follows the last unless a reason is given. */
  rung: EscalationRung;
  /** Why rungs in between are skipped; needed where some are. */
  skippedBecause?: string | null | undefined;
};

/** The ladder of escalation, the lowest rung first. */
export type EscalationRung =
  /** Đưa ra kỳ họp Hội đồng nhân dân: it is brought before the council. */
  | 'COUNCIL'
  /** Yêu cầu giải trình: an explanation is demanded. */
  | 'EXPLANATION'
  /** Kiến nghị cơ quan cấp trên: whoever stands above the addressee is told. */
  | 'HIGHER_AUTHORITY'
  /** Đôn đốc: a reminder in writing. */
  | 'REMINDER';

/** Where a file of evidence stands. */
export type EvidenceFileState =
  /** It never became whole. */
  | 'ABANDONED'
  /** It is whole, and known for what it is. */
  | 'KEPT'
  /** Its parts are coming. */
  | 'UPLOADING';

/** How grave a finding is. */
export type FindingGravity =
  /** A breach for which somebody may be held to account. */
  | 'GRAVE'
  /** To be mended in the course of work. */
  | 'MINOR'
  /** A breach that has to be mended and reported. */
  | 'SERIOUS';

/** What the addressee may do. */
export type FollowUpAnswerStep =
  /** It accepts, with a plan and its last day. */
  | 'accept'
  /** It says that it is there. */
  | 'acknowledge'
  /** It contests, with reasons. */
  | 'contest'
  /** It reports what was done, with evidence. */
  | 'report'
  /** It sets to work. */
  | 'start';

/** From which end follow-ups are seen. */
export type FollowUpDirection =
  /** By the unit whose body issued them. */
  | 'ISSUED'
  /** By the unit they are addressed to. */
  | 'RECEIVED';

/** What is followed up. */
export type FollowUpKind =
  /** Phản biện xã hội: one opinion of the Front or a mass organisation about a draft. */
  | 'CRITICISM_OPINION'
  /** Phiên giải trình: what was promised in an explanation hearing. */
  | 'EXPLANATION'
  /** Chất vấn: a question of a councillor, with its written reply. */
  | 'INTERPELLATION'
  /** Lời hứa: what was promised in the answer to a question, followed until it is done. */
  | 'PROMISE'
  /** Kiến nghị giám sát: a recommendation of a supervision. */
  | 'RECOMMENDATION'
  /** Giám sát thực hiện nghị quyết: a resolution whose implementation is monitored. */
  | 'RESOLUTION'
  /** Kiến nghị của cử tri: a petition that voters gave to the council. */
  | 'VOTER_PETITION';

/** In which order follow-ups are listed. */
export type FollowUpOrder =
  /** By the last day in time, the earliest first. */
  | 'DUE'
  /** By the day of issue, the newest first. */
  | 'NEWEST'
  /** By the day of issue, the oldest first. */
  | 'OLDEST';

/** What became of a voter petition, or of an opinion about a draft, as the addressee answers. */
export type FollowUpOutcome =
  /** Tiếp thu: the opinion is taken up. */
  | 'ACCEPTED'
  /** Đã giải trình: it cannot be met and was explained. */
  | 'EXPLAINED'
  /** Đang giải quyết: it is being dealt with. */
  | 'IN_PROGRESS'
  /** Không tiếp thu: the opinion is not taken up, with the reason. */
  | 'NOT_ACCEPTED'
  /** Tiếp thu một phần: the opinion is taken up in part. */
  | 'PARTLY_ACCEPTED'
  /** Đã giải quyết: the matter of the petition is solved. */
  | 'SOLVED';

/** What the issuer may do, besides going up the ladder and amending what it asks. */
export type FollowUpReviewStep =
  /** It closes it unimplemented, with its reason. */
  | 'close'
  /** It supervises it again. */
  | 'reSupervise'
  /** It finds it not implemented. */
  | 'refute'
  /** It returns the report, with its reason. */
  | 'return'
  /** It upholds what was contested, with its reason. */
  | 'uphold'
  /** It finds it implemented. */
  | 'verify'
  /** It finds it implemented in part. */
  | 'verifyPartly'
  /** It withdraws what was contested, with its reason. */
  | 'withdraw';

/** Whose step it was. */
export type FollowUpSide =
  /** The body addressed: a response. */
  | 'ADDRESSEE'
  /** The body that issued it: a review. */
  | 'ISSUER';

/** How follow-ups stand today. */
export type FollowUpStanding =
  /** The addressee has to act, today or within seven days. */
  | 'DUE_IN_A_WEEK'
  /** Over: implemented, closed unimplemented, or withdrawn. */
  | 'ENDED'
  /** Overdue without any answer of the addressee. */
  | 'NO_RESPONSE'
  /** Not over. */
  | 'OPEN'
  /** The addressee has to act, and the last day in time has gone by. */
  | 'OVERDUE';

/** How far a follow-up has come. */
export type FollowUpState =
  /** The addressee accepts it, with a plan. */
  | 'ACCEPTED'
  /** The addressee has it. */
  | 'ACKNOWLEDGED'
  /** Closed by the issuer without being implemented, with its reason. */
  | 'CLOSED_NOT_IMPLEMENTED'
  /** The addressee contests it, with reasons. */
  | 'CONTESTED'
  /** The issuer has gone up the ladder. */
  | 'ESCALATED'
  /** The addressee is at work on it, also again after a report was returned. */
  | 'IN_PROGRESS'
  /** Issued; the addressee has not said that it is there. */
  | 'ISSUED'
  /** The issuer found it not implemented. */
  | 'NOT_IMPLEMENTED'
  /** The addressee reports it done; only the issuer leads on from here. */
  | 'REPORTED_DONE'
  /** The issuer supervises it again. */
  | 'RE_SUPERVISED'
  /** The issuer found it implemented: it is over. */
  | 'VERIFIED_IMPLEMENTED'
  /** The issuer found it implemented in part. */
  | 'VERIFIED_PARTLY'
  /** Withdrawn by the issuer after it was contested: it is over. */
  | 'WITHDRAWN';

/** What can be done about a follow-up. */
export type FollowUpStep =
  /** The addressee accepts it, with a plan. */
  | 'accept'
  /** The addressee says that it is there. */
  | 'acknowledge'
  /** The issuer changes what was contested, and issues it anew. */
  | 'amend'
  /** The issuer closes it unimplemented, with its reason. */
  | 'close'
  /** The addressee contests it, with reasons. */
  | 'contest'
  /** The issuer goes up the ladder. */
  | 'escalate'
  /** The issuer supervises it again. */
  | 'reSupervise'
  /** The issuer finds it not implemented. */
  | 'refute'
  /** The addressee reports it done, with evidence. */
  | 'report'
  /** The issuer returns the report, with its reason. */
  | 'return'
  /** The addressee sets to work. */
  | 'start'
  /** The issuer upholds what was contested, with its reason. */
  | 'uphold'
  /** The issuer finds it implemented. */
  | 'verify'
  /** The issuer finds it implemented in part. */
  | 'verifyPartly'
  /** The issuer withdraws what was contested, with its reason. */
  | 'withdraw';

/** On which day it was held, and by which document that is on record. */
export type HoldOccasionInput = {
  /** The minutes or the conclusion by its symbol, at most 200 characters. */
  document: string;
  /** The day it was held; not after today. */
  heldOn: string;
};

/** When a session was held, and its minutes. */
export type HoldSessionInput = {
  /** The day; not after today. */
  heldOn: string;
  /** The minutes by their symbol or place, at most 300 characters. */
  minutes: string;
};

/** What a supervising body asks of another, and until when. */
export type IssueFollowUpInput = {
  /** The body of the directory that is addressed; its unit answers, of one on no unit the unit that keeps it. */
  addressedTo?: string | number | null | undefined;
  /** The unit addressed; needed unless a body of the directory is. Of a promise whoever was asked is, and nobody is named. */
  addressee?: string | number | null | undefined;
  /** The office addressed, at most 200 characters; left out: the body as it is called. */
  addresseeName?: string | null | undefined;
  /** Of a voter petition, and of nothing else. */
  authorityLevel?: AuthorityLevel | null | undefined;
  /** What is asked, at most 2,000 characters. */
  content: string;
  /** The symbol of the issuing document. */
  document?: string | null | undefined;
  /** Until when an answer is expected. Left out: a question is due by law after 20 days, all else under the age rule after six months. */
  dueOn?: string | null | undefined;
  /** The body of the directory that issues it; its kind and its words follow from it. */
  issuedBy?: string | number | null | undefined;
  /** The day of issue; not after today. */
  issuedOn: string;
  /** As what it supervises: of a body that the directory does not have, and of no other. */
  issuerBody?: IssuerBody | null | undefined;
  /** What it is called, at most 200 characters: of a body that the directory does not have. */
  issuerName?: string | null | undefined;
  /** What is followed up. */
  kind: FollowUpKind;
  /** The session, meeting or draft, at most 200 characters. */
  occasion: string;
  /** The meeting, hearing or draft where it was raised; needed of a voter petition. */
  occasionId?: string | number | null | undefined;
  /** Of a voter petition, a question or an opinion: who raised it. Of nothing else. */
  raisedBy?: string | null | undefined;
  /** Of a resolution alone: what it is on, where the reports list it. */
  resolutionSubject?: ResolutionSubject | null | undefined;
  /** The finding it follows from; of a promise the question that was answered, needed. */
  sourceId?: string | number | null | undefined;
  /** The unit whose body issues it. */
  unit: string | number;
};

/** Which body issues it. */
export type IssuerBody =
  /** Các Ban của Hội đồng nhân dân. */
  | 'BOARDS'
  /** Hội đồng nhân dân. */
  | 'COUNCIL'
  /** Ủy ban Mặt trận Tổ quốc. */
  | 'FRONT'
  /** Tổ chức chính trị - xã hội. */
  | 'MASS_ORGANISATION'
  /** Thường trực Hội đồng nhân dân. */
  | 'STANDING';

/** Where something is raised. */
export type OccasionKind =
  /** Kỳ họp: a meeting of the council, with voter petitions, questions and resolutions. */
  | 'COUNCIL_MEETING'
  /** Phản biện xã hội: the criticism of a draft, opinion by opinion. */
  | 'DRAFT_CRITICISM'
  /** Phiên giải trình: a hearing, with what is promised there. */
  | 'EXPLANATION_HEARING';

/** In which order occasions are listed. */
export type OccasionOrder =
  /** By their day, the earliest first. */
  | 'EARLIEST'
  /** By their day, the latest first. */
  | 'LATEST'
  /** By their title. */
  | 'TITLE';

/** Where an occasion stands. */
export type OccasionState =
  /** Not held, with the reason; what was raised for it went on to the next. */
  | 'CANCELLED'
  /** Over: what was not went on to the next meeting. */
  | 'CLOSED'
  /** Held; what was raised there is followed up. */
  | 'HELD'
  /** To be held; things may be raised for it already. */
  | 'PLANNED';

/** What can be done to an occasion. */
export type OccasionStep =
  /** Cancel it, with its reason; what was raised goes on to the next. */
  | 'cancel'
  /** Close it; open petitions go on to the next meeting. */
  | 'close'
  /** Record that it was held. */
  | 'hold';

/** A meeting, hearing or criticism of a draft that is planned. */
export type PlanOccasionInput = {
  /** As what it supervises: of a body that the directory does not have, and of no other. */
  body?: IssuerBody | null | undefined;
  /** What it is called, at most 200 characters: of a body that the directory does not have. */
  bodyName?: string | null | undefined;
  /** The body of the directory that holds it; its kind and its words follow from it. */
  heldBy?: string | number | null | undefined;
  /** What it is. */
  kind: OccasionKind;
  /** The day it is planned for. */
  plannedOn: string;
  /** The meeting, hearing or draft as it is called, at most 200 characters. */
  title: string;
  /** The unit of the body. */
  unit: string | number;
};

/** A session that is planned, of which programme, with whom. */
export type PlanSessionInput = {
  /** How it is held. */
  kind: SupervisionSessionKind;
  /** The day it is planned for. */
  plannedOn: string;
  /** The programme it belongs to. */
  programme: string | number;
  /** What it supervises. */
  subjects: Array<SubjectInput>;
  /** The theme it belongs to, if any. */
  theme?: string | number | null | undefined;
  /** What it is about, at most 300 characters. */
  title: string;
};

/** In which order programmes are listed. */
export type ProgrammeOrder =
  /** By the first day of their period, the earliest first. */
  | 'EARLIEST'
  /** By the first day of their period, the latest first. */
  | 'LATEST'
  /** By their title. */
  | 'TITLE';

/** How far a programme has come. */
export type ProgrammeState =
  /** Approved by a document on record. */
  | 'APPROVED'
  /** Its period is over and reported. */
  | 'CLOSED'
  /** Drafted; no approving document is on record. */
  | 'DRAFT';

/** What can be done to a programme. */
export type ProgrammeStep =
  /** Record its approval. */
  | 'approve'
  /** Close it. */
  | 'close';

/** A theme that is proposed: who supervises whom, and when. */
export type ProposeThemeInput = {
  /** First day of the work looked at; left out: not stated. */
  coversFrom?: string | null | undefined;
  /** The day after its last; after the first. Left out: not stated, or until now. */
  coversTo?: string | null | undefined;
  /** How the supervision comes about. */
  kind: ThemeKind;
  /** Without a programme: the body of the directory that supervises; its kind and its words follow from it. */
  ownedBy?: string | number | null | undefined;
  /** As what it supervises: of a body that the directory does not have, and of no other. */
  owner?: ThemeOwner | null | undefined;
  /** What it is called, at most 300 characters: of a body that the directory does not have. */
  ownerName?: string | null | undefined;
  /** The programme that it carries out: the theme is its body’s, and no other is named. */
  programme?: string | number | null | undefined;
  /** First day of the period in which it is carried out. */
  runsFrom: string;
  /** The day after the last of that period; after the first. */
  runsTo: string;
  /** Who is supervised, at most 2,000 characters. */
  scopeNote: string;
  /** By which document or meeting it is proposed, at most 300 characters. */
  source: string;
  /** How many are supervised, 1 or more; in `subjectKind`. */
  statedSubjects: number;
  /** What is supervised, and what `statedSubjects` counts. */
  subjectKind: ThemeSubjectKind;
  /** The subject, at most 300 characters; its short name is made of the letters of it. */
  title: string;
  /** The unit of the body. */
  unit: string | number;
};

/** What a session found. */
export type RecordFindingInput = {
  /** What proves it, at most 300 characters. */
  evidence: string;
  /** How grave it is. */
  gravity: FindingGravity;
  /** The session that found it. */
  session: string | number;
  /** What was found, at most 2,000 characters. */
  text: string;
};

/** What a resolution of a council is on, as the reports list them. */
export type ResolutionSubject =
  /** A change of the investment policy for resettlement, housing and urban areas. */
  | 'INVESTMENT_ADJUSTED_HOUSING'
  /** A change of the investment policy for roads between districts and communes. */
  | 'INVESTMENT_ADJUSTED_ROADS'
  /** Investment policy for resettlement, housing and urban areas. */
  | 'INVESTMENT_POLICY_HOUSING'
  /** Investment policy for offices of commune police and a nursery school. */
  | 'INVESTMENT_POLICY_OFFICES'
  /** Investment policy for roads between districts and communes. */
  | 'INVESTMENT_POLICY_ROADS'
  /** The list of projects for which land is recovered. */
  | 'LAND_RECOVERY_LIST'
  /** The list of projects for which rice land is converted. */
  | 'RICE_LAND_LIST';

/** A step of the issuer, and what is said with it. */
export type ReviewFollowUpInput = {
  /** The document or evidence by its symbol; needed of a report, a finding, a new supervision, a closing and a withdrawal. */
  document?: string | null | undefined;
  /** The day of the step; not before the last one, not after today. */
  on: string;
  /** The later session of the issuing unit that looks again: needed of a recommendation that is supervised again, and of no other step. */
  session?: string | number | null | undefined;
  /** Which step. */
  step: FollowUpReviewStep;
  /** The plan, result, finding or reason, at most 2,000 characters; needed unless the step only says that it was taken. */
  text?: string | null | undefined;
};

/** What is supervised. */
export type SessionSubjectKind =
  /** Cơ quan, tổ chức trong danh bạ: one body of the directory, such as a bank. */
  | 'BODY'
  /** A set of documents of several units. */
  | 'DOCUMENT_SET'
  /** Organisations outside the administration, such as banks. */
  | 'EXTERNAL_ORGANISATIONS'
  /** One unit of the register. */
  | 'UNIT'
  /** Units of which only the number is known. */
  | 'UNITS_NOT_NAMED';

/** What a session supervises; none is invented. */
export type SubjectInput = {
  /** Of one body of the directory, such as a bank: which. */
  body?: string | number | null | undefined;
  /** How many; 1 of one unit or body. */
  counted?: number | null | undefined;
  /** What is supervised. */
  kind: SessionSubjectKind;
  /** What it is called, at most 300 characters; of a body it follows from the directory. */
  name?: string | null | undefined;
  /** Of a document set: of how many units. */
  ofUnits?: number | null | undefined;
  /** Of one unit: which. */
  unit?: string | number | null | undefined;
};

/** By what a body supervises. */
export type SupervisionLegalForm =
  /** Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân. */
  | 'LAW_ON_SUPERVISION'
  /** Quyết định 217-QĐ/TW: supervision and social criticism by the Front and mass organisations. */
  | 'REGULATION_217'
  /** Quyết định 218-QĐ/TW: contributions of the Front, mass organisations and people. */
  | 'REGULATION_218';

/** How a session is held. */
export type SupervisionSessionKind =
  /** Xem xét báo cáo: on reports. */
  | 'ON_REPORTS'
  /** Giám sát trực tiếp: at the place. */
  | 'ON_SITE'
  /** Khảo sát: a survey. */
  | 'SURVEY';

/** In which order sessions are listed. */
export type SupervisionSessionOrder =
  /** By their day, the earliest first. */
  | 'EARLIEST'
  /** By their day, the latest first. */
  | 'LATEST';

/** How far a session has come. */
export type SupervisionSessionState =
  /** Not held, with its reason. */
  | 'CANCELLED'
  /** Held, with its minutes on record. */
  | 'HELD'
  /** Planned. */
  | 'PLANNED';

/** How a supervision comes about. */
export type ThemeKind =
  /** Giám sát thường xuyên: it returns by programme. */
  | 'REGULAR'
  /** Giám sát chuyên đề: of one chosen subject. */
  | 'THEMATIC';

/** In which order themes are listed. */
export type ThemeOrder =
  /** By the first day on which they run, the earliest first. */
  | 'EARLIEST'
  /** By the first day on which they run, the latest first. */
  | 'LATEST'
  /** By their subject. */
  | 'TITLE';

/** As what a body supervises. */
export type ThemeOwner =
  /** Các Ban của Hội đồng nhân dân. */
  | 'BOARDS'
  /** Hội đồng nhân dân. */
  | 'COUNCIL'
  /** Ủy ban Mặt trận Tổ quốc. */
  | 'FRONT'
  /** Tổ chức chính trị - xã hội. */
  | 'MASS_ORGANISATION'
  /** Thường trực Hội đồng nhân dân. */
  | 'STANDING';

/** How far a theme has come. */
export type ThemeState =
  /** A delegation goes out by a document on record. */
  | 'DECIDED'
  /** No deciding document is on record. */
  | 'PROPOSED';

/** What can be done to a theme. */
export type ThemeStep =
  /** Record its decision, which opens a delegation. */
  | 'decide';

/** What is supervised. */
export type ThemeSubjectKind =
  /** Organisations outside the administration, such as banks. */
  | 'EXTERNAL_ORGANISATIONS'
  /** Units. */
  | 'UNITS';

/** At which level of the hierarchy a unit stands. */
export type UnitLevel =
  /** Cơ quan chuyên môn thuộc UBND tỉnh. */
  | 'AGENCY'
  /** Cấp xã. */
  | 'COMMUNE'
  /** Cấp huyện. */
  | 'DISTRICT'
  /** Cấp tỉnh. */
  | 'PROVINCE';

/** A span of days, half-open: `from` counts, `to` does not. */
export type WindowInput = {
  /** The first day. */
  from: string;
  /** The day after the last; later than `from`, else `DATE_INVALID`. */
  to: string;
};

export type NamedBodyFragment = { __typename: 'Body', id: string, fullName: string, validTo: string | null, successor: { __typename: 'Body', id: string, fullName: string } | null };

export type SupervisionCalendarQueryVariables = Exact<{
  within: string | number;
  from: string;
  before: string;
}>;


export type SupervisionCalendarQuery = { __typename: 'Query', supervisionSessions: { __typename: 'SupervisionSessionConnection', totalCount: number, edges: Array<{ __typename: 'SupervisionSessionEdge', node: { __typename: 'SupervisionSession', id: string, version: number, kind: SupervisionSessionKind, title: string, plannedOn: string, heldOn: string | null, day: string, state: SupervisionSessionState } }> } | null, occasions: { __typename: 'OccasionConnection', totalCount: number, edges: Array<{ __typename: 'OccasionEdge', node: { __typename: 'Occasion', id: string, title: string, day: string, state: OccasionState } }> } | null, issued: { __typename: 'FollowUpConnection', totalCount: number, edges: Array<{ __typename: 'FollowUpEdge', node: { __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null } }> } | null, received: { __typename: 'FollowUpConnection', totalCount: number, edges: Array<{ __typename: 'FollowUpEdge', node: { __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null } }> } | null };

export type EvidenceFactsFragment = { __typename: 'EvidenceFile', id: string, version: number, name: string, place: number, state: EvidenceFileState, mediaType: string | null, hasText: boolean | null, bytes: number, savedBytes: number, parts: number, copyBytes: number | null, copyParts: number | null };

export type FollowUpEvidencePartQueryVariables = Exact<{
  file: string | number;
  part: number;
}>;


export type FollowUpEvidencePartQuery = { __typename: 'Query', part: string | null };

export type BeginFollowUpEvidenceMutationVariables = Exact<{
  entry: string | number;
  name: string;
  bytes: number;
  idempotencyKey: string;
}>;


export type BeginFollowUpEvidenceMutation = { __typename: 'Mutation', sent: { __typename: 'EvidenceFile', id: string, version: number, name: string, place: number, state: EvidenceFileState, mediaType: string | null, hasText: boolean | null, bytes: number, savedBytes: number, parts: number, copyBytes: number | null, copyParts: number | null } };

export type AppendToFollowUpEvidenceMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  part: number;
  content: string;
  idempotencyKey: string;
}>;


export type AppendToFollowUpEvidenceMutation = { __typename: 'Mutation', sent: { __typename: 'EvidenceFile', id: string, version: number, name: string, place: number, state: EvidenceFileState, mediaType: string | null, hasText: boolean | null, bytes: number, savedBytes: number, parts: number, copyBytes: number | null, copyParts: number | null } };

export type FinishFollowUpEvidenceMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  sha256: string;
  idempotencyKey: string;
}>;


export type FinishFollowUpEvidenceMutation = { __typename: 'Mutation', sent: { __typename: 'EvidenceFile', id: string, version: number, name: string, place: number, state: EvidenceFileState, mediaType: string | null, hasText: boolean | null, bytes: number, savedBytes: number, parts: number, copyBytes: number | null, copyParts: number | null } };

export type AbandonFollowUpEvidenceMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  idempotencyKey: string;
}>;


export type AbandonFollowUpEvidenceMutation = { __typename: 'Mutation', sent: { __typename: 'EvidenceFile', id: string, version: number, name: string, place: number, state: EvidenceFileState, mediaType: string | null, hasText: boolean | null, bytes: number, savedBytes: number, parts: number, copyBytes: number | null, copyParts: number | null } };

export type FollowUpFactsFragment = { __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null };

export type FollowUpsQueryVariables = Exact<{
  within: string | number;
  direction: FollowUpDirection;
  kind?: FollowUpKind | null | undefined;
  issuerBody?: IssuerBody | null | undefined;
  standing?: FollowUpStanding | null | undefined;
  orderBy: FollowUpOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowUpsQuery = { __typename: 'Query', followUps: { __typename: 'FollowUpConnection', totalCount: number, edges: Array<{ __typename: 'FollowUpEdge', node: { __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type FollowUpQueryVariables = Exact<{
  id: string | number;
}>;


export type FollowUpQuery = { __typename: 'Query', followUp: { __typename: 'FollowUp', authorityLevel: AuthorityLevel | null, resolutionSubject: ResolutionSubject | null, document: string | null, dueOn: string | null, plannedFor: string | null, closedOn: string | null, source: string | null, allowedSteps: Array<FollowUpStep>, id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null, issuedBy: { __typename: 'Body', id: string, fullName: string, validTo: string | null, successor: { __typename: 'Body', id: string, fullName: string } | null } | null, addressedTo: { __typename: 'Body', id: string, fullName: string, validTo: string | null, successor: { __typename: 'Body', id: string, fullName: string } | null } | null, promises: Array<{ __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null }>, promisedIn: { __typename: 'FollowUp', id: string, code: string, content: string } | null, raisedAt: { __typename: 'Occasion', id: string, title: string } | null, carriedOver: Array<{ __typename: 'CarryOver', on: string, from: { __typename: 'Occasion', id: string, title: string } | null }>, issuer: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null, addressee: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null, entries: Array<{ __typename: 'FollowUpEntry', id: string, side: FollowUpSide, step: FollowUpStep, toState: FollowUpState, text: string | null, document: string | null, plannedFor: string | null, outcome: FollowUpOutcome | null, rung: EscalationRung | null, skippedBecause: string | null, complexBecause: string | null, formerContent: string | null, formerExpectedBy: string | null, effectiveOn: string, session: { __typename: 'SupervisionSession', id: string, title: string, day: string } | null, evidence: Array<{ __typename: 'EvidenceFile', id: string, version: number, name: string, place: number, state: EvidenceFileState, mediaType: string | null, hasText: boolean | null, bytes: number, savedBytes: number, parts: number, copyBytes: number | null, copyParts: number | null }> }> } | null };

export type IssueFollowUpMutationVariables = Exact<{
  input: IssueFollowUpInput;
  idempotencyKey: string;
}>;


export type IssueFollowUpMutation = { __typename: 'Mutation', issueFollowUp: { __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null } };

export type AnswerFollowUpMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: AnswerFollowUpInput;
  idempotencyKey: string;
}>;


export type AnswerFollowUpMutation = { __typename: 'Mutation', answerFollowUp: { __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null, entries: Array<{ __typename: 'FollowUpEntry', id: string }> } };

export type ReviewFollowUpMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: ReviewFollowUpInput;
  idempotencyKey: string;
}>;


export type ReviewFollowUpMutation = { __typename: 'Mutation', reviewFollowUp: { __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null, entries: Array<{ __typename: 'FollowUpEntry', id: string }> } };

export type EscalateFollowUpMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: EscalateFollowUpInput;
  idempotencyKey: string;
}>;


export type EscalateFollowUpMutation = { __typename: 'Mutation', escalateFollowUp: { __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null, entries: Array<{ __typename: 'FollowUpEntry', id: string }> } };

export type AmendFollowUpMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: AmendFollowUpInput;
  idempotencyKey: string;
}>;


export type AmendFollowUpMutation = { __typename: 'Mutation', amendFollowUp: { __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null, entries: Array<{ __typename: 'FollowUpEntry', id: string }> } };

export type OccasionFactsFragment = { __typename: 'Occasion', id: string, version: number, kind: OccasionKind, bodyName: string, title: string, day: string, state: OccasionState, allowedSteps: Array<OccasionStep> };

export type OccasionsQueryVariables = Exact<{
  within: string | number;
  kind?: OccasionKind | null | undefined;
  state?: OccasionState | null | undefined;
  orderBy: OccasionOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OccasionsQuery = { __typename: 'Query', occasions: { __typename: 'OccasionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'OccasionEdge', node: { __typename: 'Occasion', id: string, version: number, kind: OccasionKind, bodyName: string, title: string, day: string, state: OccasionState, allowedSteps: Array<OccasionStep>, petitions: { __typename: 'MeetingPetitions', total: number, open: number, carriedIn: number } | null } }> } | null };

export type OccasionQueryVariables = Exact<{
  id: string | number;
}>;


export type OccasionQuery = { __typename: 'Query', occasion: { __typename: 'Occasion', plannedOn: string, heldOn: string | null, document: string | null, cancelledBecause: string | null, closedOn: string | null, source: string | null, id: string, version: number, kind: OccasionKind, bodyName: string, title: string, day: string, state: OccasionState, allowedSteps: Array<OccasionStep>, heldBy: { __typename: 'Body', id: string, fullName: string, validTo: string | null, successor: { __typename: 'Body', id: string, fullName: string } | null } | null, unit: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null, next: { __typename: 'Occasion', id: string, title: string } | null, following: Array<{ __typename: 'Occasion', id: string, title: string, day: string }>, petitions: { __typename: 'MeetingPetitions', total: number, open: number, solved: number, explained: number, inProgress: number, carriedIn: number, carriedOut: number } | null, raised: Array<{ __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null, carriedOver: Array<{ __typename: 'CarryOver', on: string, from: { __typename: 'Occasion', id: string, title: string } | null }> }> } | null };

export type PlanOccasionMutationVariables = Exact<{
  input: PlanOccasionInput;
  idempotencyKey: string;
}>;


export type PlanOccasionMutation = { __typename: 'Mutation', planOccasion: { __typename: 'Occasion', id: string } };

export type HoldOccasionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: HoldOccasionInput;
  idempotencyKey: string;
}>;


export type HoldOccasionMutation = { __typename: 'Mutation', holdOccasion: { __typename: 'Occasion', id: string, version: number, kind: OccasionKind, bodyName: string, title: string, day: string, state: OccasionState, allowedSteps: Array<OccasionStep> } };

export type CloseOccasionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: CloseOccasionInput;
  idempotencyKey: string;
}>;


export type CloseOccasionMutation = { __typename: 'Mutation', closeOccasion: { __typename: 'Occasion', id: string, version: number, kind: OccasionKind, bodyName: string, title: string, day: string, state: OccasionState, allowedSteps: Array<OccasionStep> } };

export type CancelOccasionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: CancelOccasionInput;
  idempotencyKey: string;
}>;


export type CancelOccasionMutation = { __typename: 'Mutation', cancelOccasion: { __typename: 'Occasion', id: string, version: number, kind: OccasionKind, bodyName: string, title: string, day: string, state: OccasionState, allowedSteps: Array<OccasionStep> } };

export type UndecidedThemesQueryVariables = Exact<{
  code: string;
  asOf: string;
  window: WindowInput;
}>;


export type UndecidedThemesQuery = { __typename: 'Query', unit: { __typename: 'Unit', id: string, asOf: string, supervisionThemes: Array<{ __typename: 'Theme', id: string, title: string, owner: ThemeOwner, ownerName: string, kind: ThemeKind, coversFrom: string | null, coversTo: string | null, runsFrom: string, runsTo: string, statedSubjects: number, subjectKind: ThemeSubjectKind, state: ThemeState, version: number }> | null } | null };

export type ProgrammeFactsFragment = { __typename: 'SupervisionProgramme', id: string, version: number, body: IssuerBody, bodyName: string, legalForm: SupervisionLegalForm, title: string, runsFrom: string, runsTo: string, state: ProgrammeState, approvedOn: string | null };

export type SupervisionProgrammesQueryVariables = Exact<{
  within: string | number;
  body?: IssuerBody | null | undefined;
  orderBy: ProgrammeOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupervisionProgrammesQuery = { __typename: 'Query', supervisionProgrammes: { __typename: 'SupervisionProgrammeConnection', totalCount: number, edges: Array<{ __typename: 'SupervisionProgrammeEdge', node: { __typename: 'SupervisionProgramme', id: string, version: number, body: IssuerBody, bodyName: string, legalForm: SupervisionLegalForm, title: string, runsFrom: string, runsTo: string, state: ProgrammeState, approvedOn: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SupervisionProgrammeQueryVariables = Exact<{
  id: string | number;
}>;


export type SupervisionProgrammeQuery = { __typename: 'Query', supervisionProgramme: { __typename: 'SupervisionProgramme', document: string | null, source: string | null, allowedSteps: Array<ProgrammeStep>, id: string, version: number, body: IssuerBody, bodyName: string, legalForm: SupervisionLegalForm, title: string, runsFrom: string, runsTo: string, state: ProgrammeState, approvedOn: string | null, ownedBy: { __typename: 'Body', id: string, fullName: string, validTo: string | null, successor: { __typename: 'Body', id: string, fullName: string } | null } | null, contents: Array<{ __typename: 'ProgrammeContent', id: string, ordinal: number, title: string }>, unit: { __typename: 'Unit', id: string } | null, themes: Array<{ __typename: 'Theme', id: string, title: string, owner: ThemeOwner, ownerName: string, kind: ThemeKind, coversFrom: string | null, coversTo: string | null, runsFrom: string, runsTo: string, statedSubjects: number, subjectKind: ThemeSubjectKind, state: ThemeState, version: number }>, sessions: Array<{ __typename: 'SupervisionSession', id: string, version: number, kind: SupervisionSessionKind, title: string, plannedOn: string, heldOn: string | null, day: string, state: SupervisionSessionState }> } | null };

export type DraftProgrammeMutationVariables = Exact<{
  input: DraftProgrammeInput;
  idempotencyKey: string;
}>;


export type DraftProgrammeMutation = { __typename: 'Mutation', draftProgramme: { __typename: 'SupervisionProgramme', id: string, version: number, body: IssuerBody, bodyName: string, legalForm: SupervisionLegalForm, title: string, runsFrom: string, runsTo: string, state: ProgrammeState, approvedOn: string | null } };

export type ApproveProgrammeMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: ApproveProgrammeInput;
  idempotencyKey: string;
}>;


export type ApproveProgrammeMutation = { __typename: 'Mutation', approveProgramme: { __typename: 'SupervisionProgramme', document: string | null, allowedSteps: Array<ProgrammeStep>, id: string, version: number, body: IssuerBody, bodyName: string, legalForm: SupervisionLegalForm, title: string, runsFrom: string, runsTo: string, state: ProgrammeState, approvedOn: string | null } };

export type CloseProgrammeMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  idempotencyKey: string;
}>;


export type CloseProgrammeMutation = { __typename: 'Mutation', closeProgramme: { __typename: 'SupervisionProgramme', allowedSteps: Array<ProgrammeStep>, id: string, version: number, body: IssuerBody, bodyName: string, legalForm: SupervisionLegalForm, title: string, runsFrom: string, runsTo: string, state: ProgrammeState, approvedOn: string | null } };

export type SupervisionTiersQueryVariables = Exact<{ [key: string]: never; }>;


export type SupervisionTiersQuery = { __typename: 'Query', unitTiers: Array<{ __typename: 'UnitTier', level: UnitLevel, to: string | null, endedBy: string | null }> | null };

export type FindThemesQueryVariables = Exact<{ [key: string]: never; }>;


export type FindThemesQuery = { __typename: 'Query', themes: { __typename: 'ThemeConnection', edges: Array<{ __typename: 'ThemeEdge', node: { __typename: 'Theme', id: string, title: string, ownerName: string } }> } | null };

export type SupervisionSessionFactsFragment = { __typename: 'SupervisionSession', id: string, version: number, kind: SupervisionSessionKind, title: string, plannedOn: string, heldOn: string | null, day: string, state: SupervisionSessionState };

export type SupervisionSessionsQueryVariables = Exact<{
  within: string | number;
  state?: SupervisionSessionState | null | undefined;
  orderBy: SupervisionSessionOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupervisionSessionsQuery = { __typename: 'Query', supervisionSessions: { __typename: 'SupervisionSessionConnection', totalCount: number, edges: Array<{ __typename: 'SupervisionSessionEdge', node: { __typename: 'SupervisionSession', id: string, version: number, kind: SupervisionSessionKind, title: string, plannedOn: string, heldOn: string | null, day: string, state: SupervisionSessionState, programme: { __typename: 'SupervisionProgramme', id: string, bodyName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SessionsToLookAgainQueryVariables = Exact<{
  within: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SessionsToLookAgainQuery = { __typename: 'Query', supervisionSessions: { __typename: 'SupervisionSessionConnection', edges: Array<{ __typename: 'SupervisionSessionEdge', node: { __typename: 'SupervisionSession', id: string, title: string, day: string, state: SupervisionSessionState } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SupervisionSessionQueryVariables = Exact<{
  id: string | number;
}>;


export type SupervisionSessionQuery = { __typename: 'Query', supervisionSession: { __typename: 'SupervisionSession', minutes: string | null, cancelledBecause: string | null, source: string | null, id: string, version: number, kind: SupervisionSessionKind, title: string, plannedOn: string, heldOn: string | null, day: string, state: SupervisionSessionState, reSupervised: Array<{ __typename: 'FollowUp', id: string, version: number, code: string, kind: FollowUpKind, issuerBody: IssuerBody, issuerName: string, addresseeName: string, content: string, occasion: string, raisedBy: string | null, issuedOn: string, expectedBy: string, state: FollowUpState, standing: ClockStanding, outcome: FollowUpOutcome | null, rung: EscalationRung | null, answeredOn: string | null }>, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null, programme: { __typename: 'SupervisionProgramme', id: string, title: string, bodyName: string } | null, subjects: Array<{ __typename: 'SessionSubject', id: string, kind: SessionSubjectKind, name: string, counted: number, ofUnits: number | null, body: { __typename: 'Body', id: string, fullName: string, validTo: string | null, successor: { __typename: 'Body', id: string, fullName: string } | null } | null }>, findings: Array<{ __typename: 'Finding', id: string, text: string, evidence: string, gravity: FindingGravity, foundOn: string, source: string | null, followUps: Array<{ __typename: 'FollowUp', id: string, code: string, state: FollowUpState }> }> } | null };

export type PlanSessionMutationVariables = Exact<{
  input: PlanSessionInput;
  idempotencyKey: string;
}>;


export type PlanSessionMutation = { __typename: 'Mutation', planSession: { __typename: 'SupervisionSession', id: string, version: number, kind: SupervisionSessionKind, title: string, plannedOn: string, heldOn: string | null, day: string, state: SupervisionSessionState } };

export type HoldSessionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: HoldSessionInput;
  idempotencyKey: string;
}>;


export type HoldSessionMutation = { __typename: 'Mutation', holdSupervisionSession: { __typename: 'SupervisionSession', minutes: string | null, id: string, version: number, kind: SupervisionSessionKind, title: string, plannedOn: string, heldOn: string | null, day: string, state: SupervisionSessionState } };

export type CancelSessionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: CancelSessionInput;
  idempotencyKey: string;
}>;


export type CancelSessionMutation = { __typename: 'Mutation', cancelSession: { __typename: 'SupervisionSession', cancelledBecause: string | null, id: string, version: number, kind: SupervisionSessionKind, title: string, plannedOn: string, heldOn: string | null, day: string, state: SupervisionSessionState } };

export type RecordFindingMutationVariables = Exact<{
  input: RecordFindingInput;
  idempotencyKey: string;
}>;


export type RecordFindingMutation = { __typename: 'Mutation', recordFinding: { __typename: 'Finding', id: string } };

export type ThemeFactsFragment = { __typename: 'Theme', id: string, title: string, owner: ThemeOwner, ownerName: string, kind: ThemeKind, coversFrom: string | null, coversTo: string | null, runsFrom: string, runsTo: string, statedSubjects: number, subjectKind: ThemeSubjectKind, state: ThemeState, version: number };

export type SupervisionThemesQueryVariables = Exact<{
  owner?: ThemeOwner | null | undefined;
  state?: ThemeState | null | undefined;
  orderBy: ThemeOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SupervisionThemesQuery = { __typename: 'Query', themes: { __typename: 'ThemeConnection', totalCount: number, edges: Array<{ __typename: 'ThemeEdge', node: { __typename: 'Theme', id: string, title: string, owner: ThemeOwner, ownerName: string, kind: ThemeKind, coversFrom: string | null, coversTo: string | null, runsFrom: string, runsTo: string, statedSubjects: number, subjectKind: ThemeSubjectKind, state: ThemeState, version: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type SupervisionThemeQueryVariables = Exact<{
  id: string | number;
}>;


export type SupervisionThemeQuery = { __typename: 'Query', theme: { __typename: 'Theme', scopeNote: string, source: string, allowedSteps: Array<ThemeStep>, id: string, title: string, owner: ThemeOwner, ownerName: string, kind: ThemeKind, coversFrom: string | null, coversTo: string | null, runsFrom: string, runsTo: string, statedSubjects: number, subjectKind: ThemeSubjectKind, state: ThemeState, version: number, ownedBy: { __typename: 'Body', id: string, fullName: string, validTo: string | null, successor: { __typename: 'Body', id: string, fullName: string } | null } | null, programme: { __typename: 'SupervisionProgramme', id: string, title: string } | null, sessions: Array<{ __typename: 'SupervisionSession', id: string, version: number, kind: SupervisionSessionKind, title: string, plannedOn: string, heldOn: string | null, day: string, state: SupervisionSessionState }>, unit: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null, delegations: Array<{ __typename: 'Delegation', id: string, document: string, decidedOn: string, lead: string }> } | null };

export type ProposeThemeMutationVariables = Exact<{
  input: ProposeThemeInput;
  idempotencyKey: string;
}>;


export type ProposeThemeMutation = { __typename: 'Mutation', proposeTheme: { __typename: 'Theme', id: string, title: string, owner: ThemeOwner, ownerName: string, kind: ThemeKind, coversFrom: string | null, coversTo: string | null, runsFrom: string, runsTo: string, statedSubjects: number, subjectKind: ThemeSubjectKind, state: ThemeState, version: number } };

export type DecideThemeMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: DecideThemeInput;
  idempotencyKey: string;
}>;


export type DecideThemeMutation = { __typename: 'Mutation', decideTheme: { __typename: 'Theme', id: string, title: string, owner: ThemeOwner, ownerName: string, kind: ThemeKind, coversFrom: string | null, coversTo: string | null, runsFrom: string, runsTo: string, statedSubjects: number, subjectKind: ThemeSubjectKind, state: ThemeState, version: number, delegations: Array<{ __typename: 'Delegation', id: string, document: string, decidedOn: string, lead: string }> } };

export type UnitThemesQueryVariables = Exact<{
  id: string | number;
  asOf: string;
  window: WindowInput;
}>;


export type UnitThemesQuery = { __typename: 'Query', unit: { __typename: 'Unit', id: string, asOf: string, supervisionThemes: Array<{ __typename: 'Theme', id: string, title: string, owner: ThemeOwner, ownerName: string, kind: ThemeKind, coversFrom: string | null, coversTo: string | null, runsFrom: string, runsTo: string, statedSubjects: number, subjectKind: ThemeSubjectKind, state: ThemeState, version: number }> | null } | null };

export const NamedBodyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<NamedBodyFragment, unknown>;
export const EvidenceFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"hasText"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"copyBytes"}},{"kind":"Field","name":{"kind":"Name","value":"copyParts"}}]}}]} as unknown as DocumentNode<EvidenceFactsFragment, unknown>;
export const FollowUpFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]} as unknown as DocumentNode<FollowUpFactsFragment, unknown>;
export const OccasionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OccasionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occasion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]} as unknown as DocumentNode<OccasionFactsFragment, unknown>;
export const ProgrammeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}}]}}]} as unknown as DocumentNode<ProgrammeFactsFragment, unknown>;
export const SupervisionSessionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionSessionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<SupervisionSessionFactsFragment, unknown>;
export const ThemeFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversTo"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"statedSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ThemeFactsFragment, unknown>;
export const SupervisionCalendarDocument = {"__meta__":{"hash":"c321b9c4c47f4580b33e4679c93216c34a890048ead6c5c04211810c4a894166"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"EARLIEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionSessionFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occasions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"EARLIEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"issued"},"name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ISSUED"}},{"kind":"Argument","name":{"kind":"Name","value":"dueFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DUE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"received"},"name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"RECEIVED"}},{"kind":"Argument","name":{"kind":"Name","value":"dueFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueBefore"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"DUE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionSessionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]} as unknown as DocumentNode<SupervisionCalendarQuery, SupervisionCalendarQueryVariables>;
export const FollowUpEvidencePartDocument = {"__meta__":{"hash":"af26ef806687b2c40c9d6c573d034b265e352a190dd2d206d8f5704fcb8460f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUpEvidencePart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"file"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"part"},"name":{"kind":"Name","value":"followUpEvidencePart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"file"},"value":{"kind":"Variable","name":{"kind":"Name","value":"file"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}}]}]}}]} as unknown as DocumentNode<FollowUpEvidencePartQuery, FollowUpEvidencePartQueryVariables>;
export const BeginFollowUpEvidenceDocument = {"__meta__":{"hash":"540be51c59bcd1e247981f35b64439b0dbce4cca8387e89429139a957674996b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginFollowUpEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entry"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bytes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"sent"},"name":{"kind":"Name","value":"beginFollowUpEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entry"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entry"}}},{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}},{"kind":"Argument","name":{"kind":"Name","value":"bytes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bytes"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"hasText"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"copyBytes"}},{"kind":"Field","name":{"kind":"Name","value":"copyParts"}}]}}]} as unknown as DocumentNode<BeginFollowUpEvidenceMutation, BeginFollowUpEvidenceMutationVariables>;
export const AppendToFollowUpEvidenceDocument = {"__meta__":{"hash":"8ba488f41e2905e82a7275ba5efe07dceaaba486707669ab9371b02a635f1fc0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppendToFollowUpEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"part"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"sent"},"name":{"kind":"Name","value":"appendToFollowUpEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"part"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"hasText"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"copyBytes"}},{"kind":"Field","name":{"kind":"Name","value":"copyParts"}}]}}]} as unknown as DocumentNode<AppendToFollowUpEvidenceMutation, AppendToFollowUpEvidenceMutationVariables>;
export const FinishFollowUpEvidenceDocument = {"__meta__":{"hash":"21b9aac825fba0618520ad5c0806a8ab7d3b7f80dbdd80347e3d457c8a8eb45a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FinishFollowUpEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"sent"},"name":{"kind":"Name","value":"finishFollowUpEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"sha256"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"hasText"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"copyBytes"}},{"kind":"Field","name":{"kind":"Name","value":"copyParts"}}]}}]} as unknown as DocumentNode<FinishFollowUpEvidenceMutation, FinishFollowUpEvidenceMutationVariables>;
export const AbandonFollowUpEvidenceDocument = {"__meta__":{"hash":"0e0c37a948193ec5f6173a90554aac230979d0f946faaba8b1833f16e32009a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbandonFollowUpEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","alias":{"kind":"Name","value":"sent"},"name":{"kind":"Name","value":"abandonFollowUpEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"hasText"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"copyBytes"}},{"kind":"Field","name":{"kind":"Name","value":"copyParts"}}]}}]} as unknown as DocumentNode<AbandonFollowUpEvidenceMutation, AbandonFollowUpEvidenceMutationVariables>;
export const FollowUpsDocument = {"__meta__":{"hash":"b0208173d5937b1c8846f7f38a79716849398aabff7d1a427ccca912b947cf74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpDirection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"issuerBody"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IssuerBody"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standing"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpStanding"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"issuerBody"},"value":{"kind":"Variable","name":{"kind":"Name","value":"issuerBody"}}},{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standing"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]} as unknown as DocumentNode<FollowUpsQuery, FollowUpsQueryVariables>;
export const FollowUpDocument = {"__meta__":{"hash":"a45eade6edbfc80e5f182f6a5b37b8760091dd9f79f07a06de952682460fa38f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}},{"kind":"Field","name":{"kind":"Name","value":"issuedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"authorityLevel"}},{"kind":"Field","name":{"kind":"Name","value":"resolutionSubject"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"promises"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"promisedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"addressee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFor"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"skippedBecause"}},{"kind":"Field","name":{"kind":"Name","value":"complexBecause"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerContent"}},{"kind":"Field","name":{"kind":"Name","value":"formerExpectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EvidenceFacts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvidenceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"hasText"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"parts"}},{"kind":"Field","name":{"kind":"Name","value":"copyBytes"}},{"kind":"Field","name":{"kind":"Name","value":"copyParts"}}]}}]} as unknown as DocumentNode<FollowUpQuery, FollowUpQueryVariables>;
export const IssueFollowUpDocument = {"__meta__":{"hash":"649ad82adcea7425b83f24d4e070ee2ba4e91af26fe223026d8372a220a4fbb9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueFollowUpInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]} as unknown as DocumentNode<IssueFollowUpMutation, IssueFollowUpMutationVariables>;
export const AnswerFollowUpDocument = {"__meta__":{"hash":"1f9e7b76cb574847801c146706388b316acd8c6bf7748dbd03716005627ac27b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerFollowUpInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"answerFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]} as unknown as DocumentNode<AnswerFollowUpMutation, AnswerFollowUpMutationVariables>;
export const ReviewFollowUpDocument = {"__meta__":{"hash":"0ecfd937a0fb8497b0c921b246921149eed8bba316593aeb07df4fab8effccee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewFollowUpInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reviewFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]} as unknown as DocumentNode<ReviewFollowUpMutation, ReviewFollowUpMutationVariables>;
export const EscalateFollowUpDocument = {"__meta__":{"hash":"a2b6a26f34c1cecaa942204e582a66a53996de397f8e1a206e477e4aab341a9e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalateFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalateFollowUpInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"escalateFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]} as unknown as DocumentNode<EscalateFollowUpMutation, EscalateFollowUpMutationVariables>;
export const AmendFollowUpDocument = {"__meta__":{"hash":"977193ed685e50b0b957a6cd5a1d8bcf10594d49a404404e2cd27c91e999673d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendFollowUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendFollowUpInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendFollowUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]} as unknown as DocumentNode<AmendFollowUpMutation, AmendFollowUpMutationVariables>;
export const OccasionsDocument = {"__meta__":{"hash":"4a916fc70165accb3099bfb0615f4b6c2a9d3e3878dc39b5b6ee93571aaa06d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Occasions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OccasionKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OccasionState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OccasionOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"occasions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OccasionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"petitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OccasionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occasion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]} as unknown as DocumentNode<OccasionsQuery, OccasionsQueryVariables>;
export const OccasionDocument = {"__meta__":{"hash":"cb7790b2efae86a882510866276729fb4b0c32e6e50662edbf01ac59def15e18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Occasion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OccasionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"following"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"petitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"explained"}},{"kind":"Field","name":{"kind":"Name","value":"inProgress"}},{"kind":"Field","name":{"kind":"Name","value":"carriedIn"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOut"}}]}},{"kind":"Field","name":{"kind":"Name","value":"raised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OccasionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occasion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}}]} as unknown as DocumentNode<OccasionQuery, OccasionQueryVariables>;
export const PlanOccasionDocument = {"__meta__":{"hash":"68656c6f6dd8e26fbc60cac84fb61152ba17c93fbd6bfce29e701aa8d5ddfa8c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanOccasion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanOccasionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planOccasion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanOccasionMutation, PlanOccasionMutationVariables>;
export const HoldOccasionDocument = {"__meta__":{"hash":"966075730c9000bb7538945e1442f9b85f2c48ebcae58c5eab322d5d1c71cf56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldOccasion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldOccasionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holdOccasion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OccasionFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OccasionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occasion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]} as unknown as DocumentNode<HoldOccasionMutation, HoldOccasionMutationVariables>;
export const CloseOccasionDocument = {"__meta__":{"hash":"2f80b7b06fb99e9c07a57e049441762762117378be4ec88d044ed005f4c21d92"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseOccasion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseOccasionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeOccasion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OccasionFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OccasionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occasion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]} as unknown as DocumentNode<CloseOccasionMutation, CloseOccasionMutationVariables>;
export const CancelOccasionDocument = {"__meta__":{"hash":"9d4b9398521a05b8683a905aec34add86077f5ec893e9e027338636c6609cdfa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelOccasion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelOccasionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelOccasion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OccasionFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OccasionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occasion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]} as unknown as DocumentNode<CancelOccasionMutation, CancelOccasionMutationVariables>;
export const UndecidedThemesDocument = {"__meta__":{"hash":"2966e3c97b6497606ca00f2e7e1b083e05c67ed0bfe2a570c94b2dbf0f7188e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UndecidedThemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversTo"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"statedSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UndecidedThemesQuery, UndecidedThemesQueryVariables>;
export const SupervisionProgrammesDocument = {"__meta__":{"hash":"73c7d0f247e09aaa752072cb5dd81f8c0829aa6356150e4a98eaf18b4ec3762b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionProgrammes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"body"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IssuerBody"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgrammeOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionProgrammes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"body"},"value":{"kind":"Variable","name":{"kind":"Name","value":"body"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}}]}}]} as unknown as DocumentNode<SupervisionProgrammesQuery, SupervisionProgrammesQueryVariables>;
export const SupervisionProgrammeDocument = {"__meta__":{"hash":"e1c47f28047ebe5d0047a5f74b063f86fdb8c431b43bb8b8c46e75cf44428ca1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"ownedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"contents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionSessionFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversTo"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"statedSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionSessionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<SupervisionProgrammeQuery, SupervisionProgrammeQueryVariables>;
export const DraftProgrammeDocument = {"__meta__":{"hash":"492c3315f508b8d633934bf2bd9d8abc6de43c3c861c2aec224f69b0333c593f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftProgrammeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"draftProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}}]}}]} as unknown as DocumentNode<DraftProgrammeMutation, DraftProgrammeMutationVariables>;
export const ApproveProgrammeDocument = {"__meta__":{"hash":"6be910f0fef65e55587ed57a22dd32fc1ec3a698f22f2dc768e29194dcd4eed9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveProgrammeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}}]}}]} as unknown as DocumentNode<ApproveProgrammeMutation, ApproveProgrammeMutationVariables>;
export const CloseProgrammeDocument = {"__meta__":{"hash":"34ff59717c0744d7bd5126de0917f5b382546b30d8b2cb6aff17dc612755f340"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseProgramme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeProgramme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgrammeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgrammeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionProgramme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}},{"kind":"Field","name":{"kind":"Name","value":"legalForm"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}}]}}]} as unknown as DocumentNode<CloseProgrammeMutation, CloseProgrammeMutationVariables>;
export const SupervisionTiersDocument = {"__meta__":{"hash":"d0859cd3ddd2589d3f5e19272edc7a1e31287087037cc4a78bc4d0dcc186a604"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionTiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unitTiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}}]}}]}}]} as unknown as DocumentNode<SupervisionTiersQuery, SupervisionTiersQueryVariables>;
export const FindThemesDocument = {"__meta__":{"hash":"2fdf5beff5ab353662816ea14b326b671773f571ca7332eede4241fb6857b3b3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindThemes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindThemesQuery, FindThemesQueryVariables>;
export const SupervisionSessionsDocument = {"__meta__":{"hash":"d6aee01b9c0f034d320334dd6864b7dd236eab2581dc2113f6c3b11a23cf92ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSessionState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSessionOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionSessionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionSessionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<SupervisionSessionsQuery, SupervisionSessionsQueryVariables>;
export const SessionsToLookAgainDocument = {"__meta__":{"hash":"7d78452fdb8ba723cc620e83ae0acf40cc9d002b2db39a7187390ea8fe3f732e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SessionsToLookAgain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"LATEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SessionsToLookAgainQuery, SessionsToLookAgainQueryVariables>;
export const SupervisionSessionDocument = {"__meta__":{"hash":"f783ccc2a0c02fe09e90378c86f82ef8b8ca6d80249322261ff0ea26ea85fc04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionSessionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"reSupervised"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FollowUpFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"bodyName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"ofUnits"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedBody"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"gravity"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"followUps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionSessionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FollowUpFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"issuerBody"}},{"kind":"Field","name":{"kind":"Name","value":"issuerName"}},{"kind":"Field","name":{"kind":"Name","value":"addresseeName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"raisedBy"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expectedBy"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rung"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<SupervisionSessionQuery, SupervisionSessionQueryVariables>;
export const PlanSessionDocument = {"__meta__":{"hash":"4829e08c334b5f5ea771f836907f4d70da1a394c4e3d82f54ce36b61ece9b3a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanSessionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionSessionFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionSessionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<PlanSessionMutation, PlanSessionMutationVariables>;
export const HoldSessionDocument = {"__meta__":{"hash":"7b47224ecab370e23db46f103207fb206f1b2e972fa22528365f78cb0094b360"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldSessionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holdSupervisionSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionSessionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionSessionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<HoldSessionMutation, HoldSessionMutationVariables>;
export const CancelSessionDocument = {"__meta__":{"hash":"9ef639ac4df2019171f076a28cb464d2be035b8ce222492db0dc5048c8b69c53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelSessionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionSessionFacts"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledBecause"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionSessionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<CancelSessionMutation, CancelSessionMutationVariables>;
export const RecordFindingDocument = {"__meta__":{"hash":"6f2eecdb685875e53664e3cee1409820d6394fbb0cc3a76f6c431b3ecbddbe1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordFindingInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordFindingMutation, RecordFindingMutationVariables>;
export const SupervisionThemesDocument = {"__meta__":{"hash":"79c47834750e4d3590bb98cd94aa59ae7bf2e5549695d31c92dc94bbaf565836"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionThemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeOwner"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ThemeOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeFacts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversTo"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"statedSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<SupervisionThemesQuery, SupervisionThemesQueryVariables>;
export const SupervisionThemeDocument = {"__meta__":{"hash":"32e5e455922558b414c110ab97ea11c4eac3e93524d5a9e62192859f8d094445"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupervisionTheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"ownedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NamedBody"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopeNote"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SupervisionSessionFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversTo"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"statedSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NamedBody"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Body"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SupervisionSessionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SupervisionSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plannedOn"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]} as unknown as DocumentNode<SupervisionThemeQuery, SupervisionThemeQueryVariables>;
export const ProposeThemeDocument = {"__meta__":{"hash":"970fc8b3dcc7de60e321b834578a2fadde1ea5936edfbf636e845fc86e3a8f02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeTheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeThemeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"proposeTheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversTo"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"statedSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProposeThemeMutation, ProposeThemeMutationVariables>;
export const DecideThemeDocument = {"__meta__":{"hash":"29aa2fdf163217546ed9daa9fcfbbf0010bb1c27024980941eedd18d22e35c71"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideTheme"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideThemeInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideTheme"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeFacts"}},{"kind":"Field","name":{"kind":"Name","value":"delegations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversTo"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"statedSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DecideThemeMutation, DecideThemeMutationVariables>;
export const UnitThemesDocument = {"__meta__":{"hash":"f833724bd99d2efa0a38c800719c81b92797d180c85243fc9af3e290f80b47cc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitThemes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supervisionThemes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThemeFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ThemeFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coversFrom"}},{"kind":"Field","name":{"kind":"Name","value":"coversTo"}},{"kind":"Field","name":{"kind":"Name","value":"runsFrom"}},{"kind":"Field","name":{"kind":"Name","value":"runsTo"}},{"kind":"Field","name":{"kind":"Name","value":"statedSubjects"}},{"kind":"Field","name":{"kind":"Name","value":"subjectKind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<UnitThemesQuery, UnitThemesQueryVariables>;