/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a decision says of a procedure, as a whole. */
export type AmendProcedureInput = {
  /** Its day: never after today, nor before the last decision. */
  decidedOn: string;
  /** The symbol of the decision, at most 100 characters. */
  decision: string;
  /** Its field of administration, at most 200 characters. */
  field: string;
  /** Which level decides. */
  level: CompetentLevel;
  /** What may be asked for, at most 500 characters. */
  name: string;
  /** Statutory working days, 0 to 365; 0: at once. */
  statutoryDays: number;
};

/** Rules that apply to whole tiers of units, and of which one unit can be exempt. */
export type ApplicabilityRule =
  /** Thực hiện cơ chế một cửa: the unit runs a one-stop centre. */
  | 'ONE_STOP';

/** By which decision a project was approved. */
export type ApproveLandProjectInput = {
  /** The symbol of the decision, at most 200 characters. */
  document: string;
  /** The day; not after today. */
  on: string;
};

/** How a procedure is handled within the authorities; what is left out is not so. */
export type ArrangeProcedureInput = {
  /** From when on it is handled by one-stop. */
  oneStopOn?: string | null | undefined;
  /** The decision that issued its internal process, at most 100 characters. */
  processDecision?: string | null | undefined;
  /** The day of that decision, given with it. */
  processOn?: string | null | undefined;
};

/** A file of rows that is to come, CSV in UTF-8 or XLSX. */
export type BeginImportInput = {
  /** Its size in bytes, at most 128 MB. */
  bytes: number;
  /** What its rows are. */
  kind: ImportKind;
  /** What the file is called, at most 200 characters. */
  name: string;
  /** The SHA-256 of the whole, in hex: by it the same file goes on. */
  sha256: string;
  /** The unit that took the dossiers, or above those that report months. */
  unit: string | number;
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

/** Which level of authority decides in a procedure. */
export type CompetentLevel =
  /** Cấp xã. */
  | 'COMMUNE'
  /** Cấp huyện, until 2025-07-01. */
  | 'DISTRICT'
  /** Cấp tỉnh. */
  | 'PROVINCE';

/** A cell of the statutory form of how dossiers were settled. */
export type CountedDossiersInput = {
  /** Only those on which this actor took a step: an account, an API client, or a service. */
  by?: string | number | null | undefined;
  /** What it counts. */
  cell: DossierCell;
  /** Only procedures of this field. */
  field?: string | null | undefined;
  /** Only what this level decides in. */
  level?: CompetentLevel | null | undefined;
  /** Only of this unit itself, without those below it. */
  unit?: string | number | null | undefined;
  /** The days of the report. */
  window: WindowInput;
};

/** A cell of the statutory form of procedures. */
export type CountedProceduresInput = {
  /** What it counts. */
  cell: ProcedureCell;
  /** The day as of which it counts. */
  on: string;
};

/** What a cell of the form of how dossiers were settled counts. */
export type DossierCell =
  /** Received before these days and still open when they began. */
  | 'CARRIED_OVER'
  /** Still open at the end of these days. */
  | 'OPEN'
  /** Still open, and not late; what waits for a supplement is not. */
  | 'OPEN_IN_TIME'
  /** Still open after the day it is due. */
  | 'OPEN_LATE'
  /** All that had to be settled: received on the days of the report, or before and still open then. */
  | 'RECEIVED'
  /** Received on these days by any other way. */
  | 'RECEIVED_DIRECT'
  /** Received online on these days. */
  | 'RECEIVED_ONLINE'
  /** Settled on these days, refused and withdrawn among them. */
  | 'SETTLED'
  /** Settled before the day it was due. */
  | 'SETTLED_EARLY'
  /** Settled after the day it was due. */
  | 'SETTLED_LATE'
  /** Settled on the day it was due, or without such a day. */
  | 'SETTLED_ON_TIME';

/** By which way a dossier is handed in. */
export type DossierChannel =
  /** Nộp trực tiếp tại bộ phận một cửa. */
  | 'COUNTER'
  /** Tại kiosk tự phục vụ. */
  | 'KIOSK'
  /** Trực tuyến. */
  | 'ONLINE'
  /** Qua dịch vụ bưu chính công ích. */
  | 'POST';

/** In which order dossiers are listed. */
export type DossierOrder =
  /** By code. */
  | 'CODE'
  /** By their time limit, what is due first first. */
  | 'DUE_FIRST'
  /** By when they were submitted, the newest first. */
  | 'NEWEST'
  /** By when they were submitted, the oldest first. */
  | 'OLDEST';

/** Where a dossier stands. */
export type DossierState =
  /** Đang giải quyết. */
  | 'PROCESSING'
  /** Đã tiếp nhận: its time limit runs. */
  | 'RECEIVED'
  /** Từ chối giải quyết. */
  | 'REFUSED'
  /** Không tiếp nhận. */
  | 'REJECTED'
  /** Đã có kết quả, chưa trả. */
  | 'RESULT_READY'
  /** Đã trả kết quả. */
  | 'RETURNED'
  /** Đã nộp, chờ tiếp nhận. */
  | 'SUBMITTED'
  /** Chờ bổ sung: its time limit stands still. */
  | 'SUPPLEMENT_REQUESTED'
  /** Người nộp rút hồ sơ. */
  | 'WITHDRAWN';

/** What can be done with a dossier. */
export type DossierStep =
  /** Xin lỗi và hẹn lại: by letter, with a new day, once it is late. */
  | 'apologise'
  /** Có kết quả. */
  | 'finish'
  /** Chuyển giải quyết. */
  | 'process'
  /** Tiếp nhận: a receipt is given and the time limit begins. */
  | 'receive'
  /** Từ chối giải quyết, by letter with the reason. */
  | 'refuse'
  /** Không tiếp nhận, with the reason. */
  | 'reject'
  /** Yêu cầu bổ sung: one notice with all defects; the time limit stands still. */
  | 'requestSupplement'
  /** Trả kết quả. */
  | 'returnResult'
  /** Nhận bổ sung: the time limit goes on. */
  | 'takeSupplement'
  /** Rút hồ sơ. */
  | 'withdraw';

/** How far a dossier was in time. */
export type DossierTimeliness =
  /** Trước hạn. */
  | 'EARLY'
  /** Quá hạn. */
  | 'LATE'
  /** Đúng hạn. */
  | 'ON_TIME';

/** By what dossiers are measured. */
export type DossierWorkBy =
  /** A row an account or program that took a step of a dossier; a dossier of several counts for each, so rows do not add up. */
  | 'ACTOR'
  /** A row a procedure: the service that was asked for. */
  | 'PROCEDURE'
  /** A row a unit by itself, without those below it: who took the dossiers. */
  | 'UNIT';

/** When an exemption ends. */
export type EndExemptionInput = {
  /** The first day on which it no longer holds. */
  endsOn: string;
};

/** The figures of a month of a unit, to be entered. */
export type EnterMonthInput = {
  /** The figures that are known; each item once. */
  counts: Array<MonthlyCountInput>;
  /** By which form. */
  form: MonthlyFormName;
  /** The first day of the month. */
  month: string;
  /** The unit that reports; it was there at the end of the month. */
  unit: string | number;
};

/** How sure the system is of a rule of law. */
export type EvidenceGrade =
  /** The codified text was read. */
  | 'CODIFIED_TEXT_READ'
  /** General knowledge: to be confirmed before it is shown as law. */
  | 'GENERAL_KNOWLEDGE'
  /** How this system works: no law at all. */
  | 'HOUSE_RULE';

/** Something found at a visit. */
export type FindInspectionInput = {
  /** What was found, at most 2000 characters. */
  content: string;
  /** Until when it is put right. */
  dueOn?: string | null | undefined;
  /** What puts it right. */
  remedy?: string | null | undefined;
  /** Whether it is a violation: then remedy and day are needed. */
  violation: boolean;
  /** At which visit of this inspection. */
  visit: string | number;
};

/** Which unit is exempt of which rule, why, by which document, on which days. */
export type GrantExemptionInput = {
  /** The symbol of the deciding document. */
  document: string;
  /** Why, in Vietnamese. */
  reason: string;
  /** Of which rule. */
  rule?: ApplicabilityRule | null | undefined;
  /** The unit that is exempt. */
  unit: string | number;
  /** The first day. */
  validFrom: string;
  /** The first day on which it no longer holds. */
  validTo?: string | null | undefined;
};

/** How a file is written. */
export type ImportFormat =
  /** Text in UTF-8, cells parted by commas. */
  | 'CSV'
  /** A spreadsheet. */
  | 'XLSX';

/** What the rows of a file are. */
export type ImportKind =
  /** Months of transactions at a centre. */
  | 'CENTRE_MONTHS'
  /** Months of electronic documents. */
  | 'DOCUMENT_MONTHS'
  /** Dossiers one by one, as they were handed in. */
  | 'DOSSIERS'
  /** Months of dossiers, in totals. */
  | 'DOSSIER_MONTHS';

/** What is wrong at one place of a file. */
export type ImportProblemCode =
  /** The one-stop centre of the unit had ended or moved away before that month; `detail` is the day. */
  | 'CENTRE_ENDED'
  /** A formula without a value, or a text that begins like one: put the value in its place. */
  | 'FORMULA'
  /** It lies in the future. */
  | 'IN_FUTURE'
  /** The cell is merged into another one and has no value of its own: part them and fill in each row. */
  | 'MERGED'
  /** The cell is empty. */
  | 'MISSING'
  /** The month is locked: it is opened again first, with a reason. */
  | 'MONTH_LOCKED'
  /** The month has been submitted: it is sent back first. */
  | 'MONTH_SUBMITTED'
  /** Not a whole number that is not negative, written without separators. */
  | 'NO_COUNT'
  /** Not a month, such as 05/2023. */
  | 'NO_MONTH'
  /** No procedure in force bears this code. */
  | 'NO_PROCEDURE'
  /** Not a day that exists, such as 15/06/2023 09:30; in CSV numbers of days of a spreadsheet are no days. */
  | 'NO_TIME'
  /** No unit bears this code. */
  | 'NO_UNIT'
  /** Somebody else entered other figures of that month: they are changed on its page. */
  | 'ON_RECORD'
  /** More than the figure it is part of; `detail` says how many that is. */
  | 'PART_TOO_LARGE'
  /** More than 200 characters. */
  | 'TOO_LONG'
  /** An earlier line of the file bears the same code, or is of the same unit and month. */
  | 'TWICE'
  /** The stock does not balance; `detail` says what the figure must be. */
  | 'UNBALANCED'
  /** The unit was not there at the end of that month, and no single unit took over from it. */
  | 'UNIT_ENDED'
  /** The unit is not the one the file is sent for, nor below it. */
  | 'UNIT_NOT_BELOW'
  /** Not one of: trực tiếp, bưu chính, trực tuyến, kiosk. */
  | 'UNKNOWN_CHANNEL';

/** Why a file is not read at all. */
export type ImportRefusalCode =
  /** No header names all columns. */
  | 'COLUMNS_MISSING'
  /** Quotation marks or the number of cells do not match at this line: it may be cut off. */
  | 'CSV_BROKEN'
  /** There is no row after the header. */
  | 'EMPTY'
  /** A spreadsheet that cannot be read to its end. */
  | 'FILE_BROKEN'
  /** It unpacks to more than a spreadsheet of a million rows does, or takes too long. */
  | 'FILE_TOO_COMPLEX'
  /** Neither CSV nor XLSX, or locked by a password. */
  | 'FILE_TYPE_NOT_TAKEN'
  /** What came is not what was said to come: send the file again. */
  | 'SUM_DIFFERS';

/** Where a file stands. */
export type ImportState =
  /** It was given up; nothing of it is kept. */
  | 'ABANDONED'
  /** It could not be read: `refusal` says why, and nothing of it is stored. */
  | 'BROKEN'
  /** It was looked through: nothing is stored before somebody says so. */
  | 'CHECKED'
  /** It is there, and looked through. */
  | 'CHECKING'
  /** Somebody stopped the storing: what was stored stays, and it can go on. */
  | 'STOPPED'
  /** All its rows are looked at, and those that are sound are stored. */
  | 'STORED'
  /** Its rows are being stored. */
  | 'STORING'
  /** Its parts are coming. */
  | 'UPLOADING';

/** What is to become of a file. */
export type ImportStep =
  /** Give it up. */
  | 'abandon'
  /** All parts are there: look it through. */
  | 'finish'
  /** Stop the storing; what was stored stays. */
  | 'stop'
  /** Store what is sound, or go on with it. */
  | 'store';

/** What is to be known of a place that is taken. */
export type ImportWarningCode =
  /** A formula: its value as it was last calculated is taken. */
  | 'FORMULA_VALUE'
  /** The unit has ended: the row goes to the one that took over, which `detail` names. */
  | 'SUCCESSOR';

/** What one part of an index was scored. */
export type IndexComponentInput = {
  /** What it is called in the publication, at most 200 characters. */
  name: string;
  /** The most it could be scored, where that is published. */
  of?: number | null | undefined;
  /** What it was scored, in points, 0 to `of`. */
  score: number;
};

/** The published rankings of provinces that are followed here. */
export type IndexKind =
  /** Chỉ số hiệu quả quản trị và hành chính công. */
  | 'PAPI'
  /** Chỉ số cải cách hành chính. */
  | 'PAR_INDEX'
  /** Chỉ số năng lực cạnh tranh cấp tỉnh. */
  | 'PCI'
  /** Chỉ số hài lòng về sự phục vụ hành chính. */
  | 'SIPAS';

/** What another province got in the same edition of the same ranking. */
export type IndexPeerInput = {
  /** Which province, at most 200 characters; the same in each year. */
  name: string;
  /** Its place, 1 to `of` of the ranking. */
  rank: number;
  /** Its score, in points, where it is known. */
  score?: number | null | undefined;
};

/** Whether those who are inspected were told before. */
export type InspectionMode =
  /** Theo kế hoạch, báo trước. */
  | 'ANNOUNCED'
  /** Đột xuất. */
  | 'SURPRISE';

/** In which order inspections are listed. */
export type InspectionOrder =
  /** By the first day planned, the newest first. */
  | 'NEWEST'
  /** By the first day planned, the oldest first. */
  | 'OLDEST'
  /** By team. */
  | 'TEAM';

/** Where an inspection stands. */
export type InspectionState =
  /** Không tiến hành. */
  | 'CALLED_OFF'
  /** Đã kết luận. */
  | 'CONCLUDED'
  /** Theo kế hoạch, chưa đi. */
  | 'PLANNED'
  /** Đang kiểm tra. */
  | 'UNDER_WAY';

/** What can be done with an inspection. */
export type InspectionStep =
  /** Không tiến hành. */
  | 'callOff'
  /** Kết luận. */
  | 'conclude'
  /** Ghi lượt kiểm tra. */
  | 'visit';

/** A procedure that a decision issues. */
export type IssueProcedureInput = {
  /** Its code, at most 50 characters; no other in force bears it. */
  code: string;
  /** Its day: never after today, nor before the last decision. */
  decidedOn: string;
  /** The symbol of the decision, at most 100 characters. */
  decision: string;
  /** Its field of administration, at most 200 characters. */
  field: string;
  /** Which level decides. */
  level: CompetentLevel;
  /** What may be asked for, at most 500 characters. */
  name: string;
  /** Statutory working days, 0 to 365; 0: at once. */
  statutoryDays: number;
  /** The unit that promulgates it. */
  unit: string | number;
};

/** Whether a project is approved. */
export type LandApproval =
  /** Đã phê duyệt. */
  | 'APPROVED'
  /** Chưa phê duyệt. */
  | 'PROPOSED';

/** In which order projects are listed. */
export type LandProjectOrder =
  /** By area, the largest first. */
  | 'LARGEST'
  /** By households, the most first. */
  | 'MOST_HOUSEHOLDS'
  /** By name. */
  | 'NAME';

/** Whether a project is public. */
export type LandPublicity =
  /** Chưa công khai. */
  | 'NOT_PUBLIC'
  /** Đã công khai. */
  | 'PUBLIC';

/** What is done for a land-clearance project. */
export type LandStepKind =
  /** Thông báo thu hồi đất. */
  | 'ANNOUNCED'
  /** Lấy ý kiến, đối thoại. */
  | 'CONSULTED'
  /** Bàn giao mặt bằng. */
  | 'HANDED_OVER'
  /** Đo đạc, kiểm đếm. */
  | 'MEASURED'
  /** Chi trả bồi thường. */
  | 'PAID'
  /** Phê duyệt phương án. */
  | 'PLAN_APPROVED'
  /** Niêm yết phương án bồi thường. */
  | 'PLAN_POSTED';

/** One figure of a month. */
export type MonthlyCountInput = {
  /** Which figure, of those the form has. */
  item: MonthlyItem;
  /** A whole number, not negative. */
  value: number;
};

/** In which order months are listed. */
export type MonthlyEntryOrder =
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** What is wrong with a figure. */
export type MonthlyFindingCode =
  /** It was not given. */
  | 'MISSING'
  /** It is not what the month before ended with. */
  | 'OPENING_DIFFERS'
  /** It is larger than what it is part of. */
  | 'PART_TOO_LARGE'
  /** What came in is not what went out and what is left. */
  | 'UNBALANCED'
  /** It lies outside of what was usual in the months before; it may be right. */
  | 'UNUSUAL';

/** What a unit reports of a month; figures of two forms are never added. */
export type MonthlyFormName =
  /** Lượt giao dịch tại Trung tâm Phục vụ hành chính công: no count of dossiers. */
  | 'CENTRE_TRANSACTIONS'
  /** Hồ sơ thủ tục hành chính, after form II.06a. */
  | 'DOSSIERS'
  /** Văn bản trao đổi hoàn toàn điện tử, in turns. */
  | 'ELECTRONIC_DOCUMENTS';

/** One figure of a monthly form. */
export type MonthlyItem =
  /** Đang giải quyết cuối kỳ. */
  | 'closing'
  /** Trong đó quá hạn. */
  | 'closingOverdue'
  /** Lượt văn bản điện tử. */
  | 'exchanged'
  /** Lượt tư vấn, hướng dẫn. */
  | 'guidance'
  /** Tồn kỳ trước: dossiers carried over. */
  | 'opening'
  /** Hồ sơ ngoài danh mục. */
  | 'outsideCatalogue'
  /** Hồ sơ quá hạn tại trung tâm cuối tháng. */
  | 'overdue'
  /** Hồ sơ tiếp nhận tại trung tâm. */
  | 'received'
  /** Tiếp nhận trực tiếp và qua bưu chính. */
  | 'receivedDirect'
  /** Tiếp nhận trực tuyến. */
  | 'receivedOnline'
  /** Từ chối giải quyết. */
  | 'refused'
  /** Hồ sơ trả kết quả tại trung tâm. */
  | 'returned'
  /** Giải quyết trước hạn. */
  | 'returnedEarly'
  /** Giải quyết quá hạn. */
  | 'returnedLate'
  /** Giải quyết đúng hạn. */
  | 'returnedOnTime'
  /** Dừng, rút hồ sơ. */
  | 'withdrawn';

/** Where a month of a unit stands. */
export type MonthlyState =
  /** Cấp tỉnh đã duyệt: it counts. */
  | 'APPROVED'
  /** Đang nhập. */
  | 'DRAFT'
  /** Đã khóa: it counts. */
  | 'LOCKED'
  /** Mở lại, có lý do: it no longer counts. */
  | 'REOPENED'
  /** Trả lại, có lý do. */
  | 'RETURNED'
  /** Đã gửi, chờ kiểm tra. */
  | 'SUBMITTED'
  /** Cấp trên đã kiểm tra. */
  | 'VERIFIED';

/** What can be done with a month of a unit. */
export type MonthlyStep =
  /** Duyệt, by the top unit of that month. */
  | 'approve'
  /** Khóa, by the top unit of that month. */
  | 'lock'
  /** Mở lại, with a reason, by the top unit of that month. */
  | 'reopen'
  /** Ghi số liệu; by its own field. */
  | 'save'
  /** Trả lại, with a reason, by the superior unit of that month. */
  | 'sendBack'
  /** Gửi, by the unit, once the month is over and its figures agree. */
  | 'submit'
  /** Kiểm tra, by the superior unit of that month. */
  | 'verify';

/** A level of an edition; equal numbers of two editions are different levels. */
export type OnlineServiceLevel =
  /** Toàn trình: every step online. */
  | 'FULL'
  /** Mức độ 1: information. */
  | 'LEVEL_1'
  /** Mức độ 2: forms to download. */
  | 'LEVEL_2'
  /** Mức độ 3: sent online, paid and received at the counter. */
  | 'LEVEL_3'
  /** Mức độ 4: sent, paid and received online. */
  | 'LEVEL_4'
  /** Một phần: some steps at the counter; from 2026-07-01 with a published reason. */
  | 'PARTIAL'
  /** Chủ động mức 1. */
  | 'PROACTIVE_1'
  /** Chủ động mức 2. */
  | 'PROACTIVE_2'
  /** Chủ động mức 3. */
  | 'PROACTIVE_3'
  /** Chủ động mức 4. */
  | 'PROACTIVE_4';

/** By which edition online services are graded; levels of two editions are never converted or added. */
export type OnlineServiceScheme =
  /** Một phần, toàn trình (NĐ 42/2022), until 2026-06-30. */
  | 'EXTENT_2022'
  /** Một phần có lý do, toàn trình, chủ động mức 1–4 (NĐ 224/2026), from 2026-07-01: to be confirmed before it is shown as law. */
  | 'EXTENT_2026'
  /** Mức độ 1–4 (NĐ 43/2011), still reported in 2023. */
  | 'LEVELS_2011';

/** Something that has to be published. */
export type OwePublicationInput = {
  /** Where. */
  channel: PublicationChannel;
  /** The last day in time. */
  dueOn: string;
  /** What kind of thing. */
  kind: PublishedKind;
  /** What it is called, at most 300 characters. */
  title: string;
  /** The unit that publishes it. */
  unit: string | number;
};

/** An inspection that is planned. */
export type PlanInspectionInput = {
  /** The first day. */
  from: string;
  /** Announced or by surprise. */
  mode: InspectionMode;
  /** The symbol of the plan, at most 100 characters. */
  plan: string;
  /** The team, at most 200 characters. */
  team: string;
  /** The last day; not before the first. */
  to: string;
  /** The unit whose team it is. */
  unit: string | number;
};

/** When something was posted, and the proof of it. */
export type PostPublicationInput = {
  /** An address or the symbol of a record, at most 500 characters. */
  evidence: string;
  /** The day; not after today. */
  postedOn: string;
  /** The last day it stays; left out: for good. */
  postedUntil?: string | null | undefined;
};

/** What a cell of the form of procedures counts. */
export type ProcedureCell =
  /** Those of them whose internal process was issued. */
  | 'INTERNAL_PROCESS'
  /** All in force on the day. */
  | 'IN_FORCE'
  /** Those of them that are handled by one-stop. */
  | 'ONE_STOP';

/** What a decision did to a procedure. */
export type ProcedureChangeKind =
  /** Bãi bỏ. */
  | 'ABOLISHED'
  /** Sửa đổi, bổ sung. */
  | 'AMENDED'
  /** Ban hành mới. */
  | 'ISSUED';

/** In which order decisions about procedures are listed. */
export type ProcedureChangeOrder =
  /** The newest first. */
  | 'NEWEST'
  /** The oldest first. */
  | 'OLDEST';

/** A numbered decision and its day. */
export type ProcedureDecisionInput = {
  /** Its day: never after today, nor before the last decision. */
  decidedOn: string;
  /** The symbol of the decision, at most 100 characters. */
  decision: string;
};

/** A statutory form made from records. */
export type ProcedureFormName =
  /** II.06a/VPCP/KSTT: how dossiers were settled, by level and field. */
  | 'II_06A'
  /** II.07b/VPCP/KSTT: procedures, those handled by one-stop, internal processes. */
  | 'II_07B';

/** In which order procedures are listed. */
export type ProcedureOrder =
  /** By code. */
  | 'CODE'
  /** By statutory days, the most first. */
  | 'LONGEST'
  /** By their last decision, the newest first. */
  | 'NEWEST'
  /** By their last decision, the oldest first. */
  | 'OLDEST';

/** Whether a procedure is in force. */
export type ProcedureState =
  /** Đã bãi bỏ: a decision ended it. */
  | 'ABOLISHED'
  /** Còn hiệu lực: it may be asked for. */
  | 'IN_FORCE';

/** What a decision can do to a procedure. */
export type ProcedureStep =
  /** Bãi bỏ: it ends. */
  | 'abolish'
  /** Sửa đổi, bổ sung: it is said anew. */
  | 'amend';

/** Where something is published. */
export type PublicationChannel =
  /** Hội nghị, họp dân. */
  | 'MEETING'
  /** Niêm yết tại trụ sở. */
  | 'NOTICE_BOARD'
  /** Cổng thông tin điện tử. */
  | 'PORTAL'
  /** Báo, đài. */
  | 'PRESS';

/** In which order duties are listed. */
export type PublicationOrder =
  /** By the day they are due, the first first. */
  | 'DUE_FIRST'
  /** By the day they are due, the last first. */
  | 'NEWEST';

/** Where a duty to publish stands; whether it is late is seen from its days. */
export type PublicationState =
  /** Chưa công khai. */
  | 'DUE'
  /** Đã công khai, có minh chứng. */
  | 'POSTED'
  /** Đã xác nhận. */
  | 'VERIFIED';

/** What can be done about a duty to publish. */
export type PublicationStep =
  /** Ghi đã công khai, with proof. */
  | 'post'
  /** Xác nhận minh chứng. */
  | 'verify';

/** Where and when a project was made public. */
export type PublishLandProjectInput = {
  /** Where, at most 200 characters. */
  channel: string;
  /** The day; not after today. */
  on: string;
};

/** What has to be published. */
export type PublishedKind =
  /** Phương án bồi thường, thu hồi đất. */
  | 'LAND_PLAN'
  /** Thủ tục hành chính mới hoặc sửa đổi. */
  | 'PROCEDURE'
  /** Nghị quyết, quyết định. */
  | 'RESOLUTION'
  /** Lịch tiếp công dân. */
  | 'SCHEDULE';

/** The rank of a unit in one edition of one index, to be recorded. */
export type RecordIndexResultInput = {
  /** Its parts as published, each name once, at most 100; none where none are. */
  components?: Array<IndexComponentInput> | null | undefined;
  /** The edition of criteria by which points were given; needed where there are components. */
  criteria?: string | null | undefined;
  /** Which publication of that year’s ranking. */
  edition?: number | null | undefined;
  /** Which index. */
  index: IndexKind;
  /** How many units are ranked. */
  of: number;
  /** Other provinces of the same list, each name once, at most 100. */
  peers?: Array<IndexPeerInput> | null | undefined;
  /** The day it was made public, when known. */
  publishedOn?: string | null | undefined;
  /** The place, 1 to `of`. */
  rank: number;
  /** The whole score, in points, where it is published. */
  score?: number | null | undefined;
  /** The document or page it was taken from. */
  source: string;
  /** The unit that is ranked. */
  unit: string | number;
  /** The year the ranking measures; it must be over. */
  year: number;
};

/** A land-clearance project, to be recorded. */
export type RecordLandProjectInput = {
  /** The land that is cleared, in square metres. */
  areaM2: number;
  /** Households concerned. */
  households: number;
  /** What it is called, at most 300 characters. */
  name: string;
  /** The symbol of the resolution it goes back to. */
  resolution: string;
  /** Other districts it lies in: they see it, it does not count there. */
  straddles?: Array<string | number> | null | undefined;
  /** The lead district: where it counts. */
  unit: string | number;
};

/** When a violation was put right. */
export type RemedyFindingInput = {
  /** The day; not after today. */
  on: string;
};

/** All figures of a month that are known, in place of those on record. */
export type SaveMonthInput = {
  /** The figures; each item once. */
  counts: Array<MonthlyCountInput>;
};

/** Why a day did not count. */
export type SkippedDayReason =
  /** A public holiday. */
  | 'HOLIDAY'
  /** A day off in place of a holiday that fell on a weekend. */
  | 'IN_LIEU'
  /** The clock stood still. */
  | 'PAUSED'
  /** A day off for which another day is worked. */
  | 'SWAPPED_OFF'
  /** Saturday or Sunday. */
  | 'WEEKEND';

/** What a ranking says, since when it is public, and where it was taken from. */
export type StandingInput = {
  /** Its parts as published, each name once, at most 100; none where none are. */
  components?: Array<IndexComponentInput> | null | undefined;
  /** The edition of criteria by which points were given; needed where there are components. */
  criteria?: string | null | undefined;
  /** How many units are ranked. */
  of: number;
  /** Other provinces of the same list, each name once, at most 100. */
  peers?: Array<IndexPeerInput> | null | undefined;
  /** The day it was made public, when known. */
  publishedOn?: string | null | undefined;
  /** The place, 1 to `of`. */
  rank: number;
  /** The whole score, in points, where it is published. */
  score?: number | null | undefined;
  /** The document or page it was taken from. */
  source: string;
};

/** A step of a dossier, and what has to be said of it. */
export type StepDossierInput = {
  /** From 2026-08-05, of what was taken outside of the territory: when the competent body had it. */
  competentOn?: string | null | undefined;
  /** The symbol of its paper; supplement, apology, refusal. */
  document?: string | null | undefined;
  /** The day it was taken; today when left out. */
  on?: string | null | undefined;
  /** The day that an apology promises anew. */
  promisedOn?: string | null | undefined;
  /** Why; of a supplement every defect with what to do, of a refusal the reason. */
  reason?: string | null | undefined;
  /** Which step. */
  step: DossierStep;
};

/** A step of a project. */
export type StepLandProjectInput = {
  /** Of a consultation: how many came, none too. */
  attended?: number | null | undefined;
  /** The symbol of its paper. */
  document: string;
  /** What was done. */
  kind: LandStepKind;
  /** The day; not after today. */
  on: string;
  /** Of a consultation: how many opinions. */
  opinions?: number | null | undefined;
  /** Of a consultation: what became of the opinions. */
  outcome?: string | null | undefined;
};

/** A step of a month. */
export type StepMonthInput = {
  /** Why, of `sendBack` and `reopen`. */
  reason?: string | null | undefined;
  /** Which step; `save` has a field of its own. */
  step: MonthlyStep;
};

/** A step that dossiers took on some days. */
export type StepTakenInput = {
  /** Which step: `submit`, or one of `DossierStep`. */
  step: string;
  /** On which days. */
  window: WindowInput;
};

/** A dossier that is handed in. */
export type SubmitDossierInput = {
  /** Who asks, at most 200 characters. */
  applicant: string;
  /** By which way. */
  channel: DossierChannel;
  /** Its code, where it has one; else one is made. */
  code?: string | null | undefined;
  /** Taken outside of the competent territory. */
  outside?: boolean | null | undefined;
  /** By which procedure, which is in force. */
  procedure: string | number;
  /** When; now when left out, never later. */
  submittedAt?: string | null | undefined;
  /** The unit that takes it. */
  unit: string | number;
};

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

/** A visit that took place. */
export type VisitInspectionInput = {
  /** What was visited, as it is called; at most 200 characters. */
  place: string;
  /** The day; not after today. */
  visitedOn: string;
  /** The unit of the register that was visited, if it is one. */
  visitedUnit?: string | number | null | undefined;
};

/** A span of days, half-open: `from` counts, `to` does not. */
export type WindowInput = {
  /** The first day. */
  from: string;
  /** The day after the last; later than `from`, else `DATE_INVALID`. */
  to: string;
};

export type DossiersQueryVariables = Exact<{
  within: string | number;
  states?: Array<DossierState> | DossierState | null | undefined;
  standings?: Array<ClockStanding> | ClockStanding | null | undefined;
  dueFrom?: string | null | undefined;
  dueBy?: string | null | undefined;
  matching?: string | null | undefined;
  orderBy?: DossierOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DossiersQuery = { __typename: 'Query', dossiers: { __typename: 'DossierConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'DossierEdge', node: { __typename: 'Dossier', id: string, code: string, applicant: string, channel: DossierChannel, state: DossierState, submittedAt: string, timeliness: DossierTimeliness | null, supplements: number, promisedOn: string | null, invented: boolean, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null, procedure: { __typename: 'Procedure', id: string, name: string } | null, clocks: Array<{ __typename: 'Clock', id: string, standing: ClockStanding, dueOn: string | null }> } }> } | null };

export type DossierQueryVariables = Exact<{
  id: string | number;
}>;


export type DossierQuery = { __typename: 'Query', dossier: { __typename: 'Dossier', id: string, version: number, code: string, applicant: string, channel: DossierChannel, state: DossierState, submittedAt: string, outside: boolean, receivedOn: string | null, startsOn: string | null, endedOn: string | null, promisedOn: string | null, supplements: number, timeliness: DossierTimeliness | null, invented: boolean, allowedSteps: Array<DossierStep>, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null, procedure: { __typename: 'Procedure', id: string, code: string, name: string, statutoryDays: number } | null, clocks: Array<{ __typename: 'Clock', id: string, standing: ClockStanding, dueOn: string | null, deadline: { __typename: 'Deadline', day: string | null, counted: number, left: number, skipped: Array<{ __typename: 'SkippedDay', day: string, why: SkippedDayReason, name: string }>, rule: { __typename: 'ClockRule', article: string, evidence: EvidenceGrade } } }>, taken: Array<{ __typename: 'DossierStepTaken', id: string, step: string, on: string, document: string | null, reason: string | null, promisedOn: string | null }> } | null };

export type ProceduresToAskQueryVariables = Exact<{
  matching?: string | null | undefined;
}>;


export type ProceduresToAskQuery = { __typename: 'Query', procedures: { __typename: 'ProcedureConnection', edges: Array<{ __typename: 'ProcedureEdge', node: { __typename: 'Procedure', id: string, code: string, name: string } }> } | null };

export type SubmitDossierMutationVariables = Exact<{
  input: SubmitDossierInput;
  idempotencyKey: string;
}>;


export type SubmitDossierMutation = { __typename: 'Mutation', submitDossier: { __typename: 'Dossier', id: string, code: string } };

export type StepDossierMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: StepDossierInput;
  idempotencyKey: string;
}>;


export type StepDossierMutation = { __typename: 'Mutation', stepDossier: { __typename: 'Dossier', id: string, version: number, state: DossierState, allowedSteps: Array<DossierStep> } };

export type ImportFileFactsFragment = { __typename: 'ImportFile', id: string, version: number, kind: ImportKind, name: string, bytes: number, savedBytes: number, state: ImportState, doneRows: number, stored: number, columns: Array<string>, refusal: { __typename: 'ImportRefusal', code: ImportRefusalCode, line: number | null, columns: Array<string> } | null, outcome: { __typename: 'ImportOutcome', format: ImportFormat, sheet: string | null, sheets: number, rows: number, wouldTake: number, duplicates: number, badRows: number, problems: Array<{ __typename: 'ImportProblem', line: number, column: string, code: ImportProblemCode, detail: string | null }>, warnings: Array<{ __typename: 'ImportWarning', line: number, column: string, code: ImportWarningCode, detail: string | null }>, preview: Array<{ __typename: 'ImportedRow', line: number, cells: Array<string> }> } | null };

export type ImportFileQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportFileQuery = { __typename: 'Query', importFile: { __typename: 'ImportFile', id: string, version: number, kind: ImportKind, name: string, bytes: number, savedBytes: number, state: ImportState, doneRows: number, stored: number, columns: Array<string>, refusal: { __typename: 'ImportRefusal', code: ImportRefusalCode, line: number | null, columns: Array<string> } | null, outcome: { __typename: 'ImportOutcome', format: ImportFormat, sheet: string | null, sheets: number, rows: number, wouldTake: number, duplicates: number, badRows: number, problems: Array<{ __typename: 'ImportProblem', line: number, column: string, code: ImportProblemCode, detail: string | null }>, warnings: Array<{ __typename: 'ImportWarning', line: number, column: string, code: ImportWarningCode, detail: string | null }>, preview: Array<{ __typename: 'ImportedRow', line: number, cells: Array<string> }> } | null } | null };

export type ImportFilesQueryVariables = Exact<{
  within: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ImportFilesQuery = { __typename: 'Query', importFiles: { __typename: 'ImportFileConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', endCursor: string | null, hasNextPage: boolean }, edges: Array<{ __typename: 'ImportFileEdge', node: { __typename: 'ImportFile', id: string, version: number, kind: ImportKind, name: string, bytes: number, savedBytes: number, state: ImportState, stored: number } }> } | null };

export type ImportTemplateQueryVariables = Exact<{
  kind: ImportKind;
  format: ImportFormat;
}>;


export type ImportTemplateQuery = { __typename: 'Query', importTemplate: string | null };

export type ImportBadRowsQueryVariables = Exact<{
  id: string | number;
  format: ImportFormat;
}>;


export type ImportBadRowsQuery = { __typename: 'Query', importFile: { __typename: 'ImportFile', id: string, badRows: string | null } | null };

export type BeginImportMutationVariables = Exact<{
  input: BeginImportInput;
  idempotencyKey: string;
}>;


export type BeginImportMutation = { __typename: 'Mutation', beginImport: { __typename: 'ImportFile', id: string, version: number, kind: ImportKind, name: string, bytes: number, savedBytes: number, state: ImportState, doneRows: number, stored: number, columns: Array<string>, refusal: { __typename: 'ImportRefusal', code: ImportRefusalCode, line: number | null, columns: Array<string> } | null, outcome: { __typename: 'ImportOutcome', format: ImportFormat, sheet: string | null, sheets: number, rows: number, wouldTake: number, duplicates: number, badRows: number, problems: Array<{ __typename: 'ImportProblem', line: number, column: string, code: ImportProblemCode, detail: string | null }>, warnings: Array<{ __typename: 'ImportWarning', line: number, column: string, code: ImportWarningCode, detail: string | null }>, preview: Array<{ __typename: 'ImportedRow', line: number, cells: Array<string> }> } | null } };

export type AppendToImportMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  at: number;
  content: string;
  sha256: string;
  idempotencyKey: string;
}>;


export type AppendToImportMutation = { __typename: 'Mutation', appendToImport: { __typename: 'ImportFile', id: string, version: number, savedBytes: number } };

export type StepImportMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  step: ImportStep;
  idempotencyKey: string;
}>;


export type StepImportMutation = { __typename: 'Mutation', stepImport: { __typename: 'ImportFile', id: string, version: number, kind: ImportKind, name: string, bytes: number, savedBytes: number, state: ImportState, doneRows: number, stored: number, columns: Array<string>, refusal: { __typename: 'ImportRefusal', code: ImportRefusalCode, line: number | null, columns: Array<string> } | null, outcome: { __typename: 'ImportOutcome', format: ImportFormat, sheet: string | null, sheets: number, rows: number, wouldTake: number, duplicates: number, badRows: number, problems: Array<{ __typename: 'ImportProblem', line: number, column: string, code: ImportProblemCode, detail: string | null }>, warnings: Array<{ __typename: 'ImportWarning', line: number, column: string, code: ImportWarningCode, detail: string | null }>, preview: Array<{ __typename: 'ImportedRow', line: number, cells: Array<string> }> } | null } };

export type RankFactsFragment = { __typename: 'IndexResult', id: string, index: IndexKind, year: number, edition: number, rank: number, of: number, previousRank: number | null, changeInPlaces: number | null, publishedOn: string | null, source: string, version: number };

export type ScoreFactsFragment = { __typename: 'IndexResult', score: number | null, criteria: string | null, changeInScore: number | null, id: string, index: IndexKind, year: number, edition: number, rank: number, of: number, previousRank: number | null, changeInPlaces: number | null, publishedOn: string | null, source: string, version: number, components: Array<{ __typename: 'IndexComponent', name: string, score: number, of: number | null, changeInScore: number | null }>, peers: Array<{ __typename: 'IndexPeer', name: string, rank: number, score: number | null, changeInPlaces: number | null }> };

export type ReformIndicesQueryVariables = Exact<{
  code: string;
  asOf: string;
}>;


export type ReformIndicesQuery = { __typename: 'Query', unit: { __typename: 'Unit', id: string, asOf: string, indexResults: Array<{ __typename: 'IndexResult', score: number | null, criteria: string | null, changeInScore: number | null, id: string, index: IndexKind, year: number, edition: number, rank: number, of: number, previousRank: number | null, changeInPlaces: number | null, publishedOn: string | null, source: string, version: number, components: Array<{ __typename: 'IndexComponent', name: string, score: number, of: number | null, changeInScore: number | null }>, peers: Array<{ __typename: 'IndexPeer', name: string, rank: number, score: number | null, changeInPlaces: number | null }> }> | null } | null };

export type RecordIndexResultMutationVariables = Exact<{
  input: RecordIndexResultInput;
  idempotencyKey: string;
}>;


export type RecordIndexResultMutation = { __typename: 'Mutation', recordIndexResult: { __typename: 'IndexResult', id: string, index: IndexKind, year: number, edition: number, rank: number, of: number, previousRank: number | null, changeInPlaces: number | null, publishedOn: string | null, source: string, version: number } };

export type CorrectIndexResultMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: StandingInput;
  idempotencyKey: string;
}>;


export type CorrectIndexResultMutation = { __typename: 'Mutation', correctIndexResult: { __typename: 'IndexResult', id: string, index: IndexKind, year: number, edition: number, rank: number, of: number, previousRank: number | null, changeInPlaces: number | null, publishedOn: string | null, source: string, version: number } };

export type InspectionsQueryVariables = Exact<{
  within: string | number;
  states?: Array<InspectionState> | InspectionState | null | undefined;
  mode?: InspectionMode | null | undefined;
  orderBy?: InspectionOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectionsQuery = { __typename: 'Query', inspections: { __typename: 'InspectionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'InspectionEdge', node: { __typename: 'Inspection', id: string, team: string, plan: string, mode: InspectionMode, from: string, to: string, state: InspectionState, visitCount: number, openViolations: number, invented: boolean } }> } | null };

export type InspectionQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectionQuery = { __typename: 'Query', inspection: { __typename: 'Inspection', id: string, version: number, team: string, plan: string, mode: InspectionMode, from: string, to: string, state: InspectionState, invented: boolean, allowedSteps: Array<InspectionStep>, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null, visits: Array<{ __typename: 'InspectionVisit', id: string, place: string, visitedOn: string }>, findings: Array<{ __typename: 'InspectionFinding', id: string, version: number, visitId: string, violation: boolean, content: string, remedy: string | null, dueOn: string | null, remediedOn: string | null }> } | null };

export type PlanInspectionMutationVariables = Exact<{
  input: PlanInspectionInput;
  idempotencyKey: string;
}>;


export type PlanInspectionMutation = { __typename: 'Mutation', planInspection: { __typename: 'Inspection', id: string } };

export type VisitInspectionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: VisitInspectionInput;
  idempotencyKey: string;
}>;


export type VisitInspectionMutation = { __typename: 'Mutation', visitInspection: { __typename: 'Inspection', id: string, version: number } };

export type FindInspectionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: FindInspectionInput;
  idempotencyKey: string;
}>;


export type FindInspectionMutation = { __typename: 'Mutation', findInspection: { __typename: 'Inspection', id: string, version: number } };

export type RemedyFindingMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: RemedyFindingInput;
  idempotencyKey: string;
}>;


export type RemedyFindingMutation = { __typename: 'Mutation', remedyInspectionFinding: { __typename: 'Inspection', id: string, version: number } | null };

export type ConcludeInspectionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  idempotencyKey: string;
}>;


export type ConcludeInspectionMutation = { __typename: 'Mutation', concludeInspection: { __typename: 'Inspection', id: string, version: number, state: InspectionState } };

export type CallOffInspectionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  idempotencyKey: string;
}>;


export type CallOffInspectionMutation = { __typename: 'Mutation', callOffInspection: { __typename: 'Inspection', id: string, version: number, state: InspectionState } };

export type LandProjectsQueryVariables = Exact<{
  within: string | number;
  publicity?: LandPublicity | null | undefined;
  approval?: LandApproval | null | undefined;
  matching?: string | null | undefined;
  orderBy?: LandProjectOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LandProjectsQuery = { __typename: 'Query', landProjects: { __typename: 'LandProjectConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'LandProjectEdge', node: { __typename: 'LandProject', id: string, version: number, name: string, areaM2: number, households: number, resolution: string, publicity: LandPublicity, publicOn: string | null, approval: LandApproval, approvedOn: string | null, invented: boolean, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null } }> } | null };

export type LandByDistrictQueryVariables = Exact<{
  within: string | number;
  asOf: string;
}>;


export type LandByDistrictQuery = { __typename: 'Query', landProjectsByDistrict: Array<{ __typename: 'LedLandProjects', publicProjects: number, approvedProjects: number, unit: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null }> | null };

export type LandProjectQueryVariables = Exact<{
  id: string | number;
}>;


export type LandProjectQuery = { __typename: 'Query', landProject: { __typename: 'LandProject', id: string, version: number, name: string, areaM2: number, households: number, resolution: string, publicity: LandPublicity, publicOn: string | null, channel: string | null, approval: LandApproval, approvedOn: string | null, approvalDocument: string | null, invented: boolean, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null, straddles: Array<{ __typename: 'Unit', id: string, name: string, asOf: string }>, matters: Array<{ __typename: 'Matter', id: string, title: string, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null }> | null, dialogues: Array<{ __typename: 'Dialogue', id: string, subject: string, heldOn: string, attended: number, invited: number, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null }> | null, steps: Array<{ __typename: 'LandStep', id: string, kind: LandStepKind, on: string, document: string, attended: number | null, opinions: number | null, outcome: string | null }> } | null };

export type RecordLandProjectMutationVariables = Exact<{
  input: RecordLandProjectInput;
  idempotencyKey: string;
}>;


export type RecordLandProjectMutation = { __typename: 'Mutation', recordLandProject: { __typename: 'LandProject', id: string } };

export type PublishLandProjectMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: PublishLandProjectInput;
  idempotencyKey: string;
}>;


export type PublishLandProjectMutation = { __typename: 'Mutation', publishLandProject: { __typename: 'LandProject', id: string, version: number, publicity: LandPublicity } };

export type ApproveLandProjectMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: ApproveLandProjectInput;
  idempotencyKey: string;
}>;


export type ApproveLandProjectMutation = { __typename: 'Mutation', approveLandProject: { __typename: 'LandProject', id: string, version: number, approval: LandApproval } };

export type StepLandProjectMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: StepLandProjectInput;
  idempotencyKey: string;
}>;


export type StepLandProjectMutation = { __typename: 'Mutation', stepLandProject: { __typename: 'LandProject', id: string, version: number } };

export type MonthFactsFragment = { __typename: 'MonthlyEntry', id: string, version: number, form: MonthlyFormName, month: string, state: MonthlyState, reason: string | null, invented: boolean, allowedSteps: Array<MonthlyStep>, findings: Array<{ __typename: 'MonthlyFinding', item: MonthlyItem, code: MonthlyFindingCode, blocks: boolean, expected: number | null }> };

export type MonthlySheetQueryVariables = Exact<{
  unit: string | number;
  form: MonthlyFormName;
  month: string;
}>;


export type MonthlySheetQuery = { __typename: 'Query', monthlySheet: { __typename: 'MonthlySheet', entry: { __typename: 'MonthlyEntry', id: string, version: number, form: MonthlyFormName, month: string, state: MonthlyState, reason: string | null, invented: boolean, allowedSteps: Array<MonthlyStep>, findings: Array<{ __typename: 'MonthlyFinding', item: MonthlyItem, code: MonthlyFindingCode, blocks: boolean, expected: number | null }> } | null, balance: { __typename: 'MonthlyBalance', left: Array<MonthlyItem>, right: Array<MonthlyItem> } | null, figures: Array<{ __typename: 'MonthlyFigure', item: MonthlyItem, value: number | null, lastMonth: number | null, usualFrom: number | null, usualTo: number | null }> } | null };

export type MonthlyEntriesQueryVariables = Exact<{
  within: string | number;
  form?: MonthlyFormName | null | undefined;
  states?: Array<MonthlyState> | MonthlyState | null | undefined;
  orderBy?: MonthlyEntryOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MonthlyEntriesQuery = { __typename: 'Query', monthlyEntries: { __typename: 'MonthlyEntryConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'MonthlyEntryEdge', node: { __typename: 'MonthlyEntry', id: string, version: number, form: MonthlyFormName, month: string, state: MonthlyState, reason: string | null, invented: boolean, allowedSteps: Array<MonthlyStep>, unit: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null } }> } | null };

export type EnterMonthMutationVariables = Exact<{
  input: EnterMonthInput;
  idempotencyKey: string;
}>;


export type EnterMonthMutation = { __typename: 'Mutation', enterMonth: { __typename: 'MonthlyEntry', id: string, version: number, form: MonthlyFormName, month: string, state: MonthlyState, reason: string | null, invented: boolean, allowedSteps: Array<MonthlyStep>, findings: Array<{ __typename: 'MonthlyFinding', item: MonthlyItem, code: MonthlyFindingCode, blocks: boolean, expected: number | null }> } };

export type SaveMonthMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: SaveMonthInput;
  idempotencyKey: string;
}>;


export type SaveMonthMutation = { __typename: 'Mutation', saveMonth: { __typename: 'MonthlyEntry', id: string, version: number, form: MonthlyFormName, month: string, state: MonthlyState, reason: string | null, invented: boolean, allowedSteps: Array<MonthlyStep>, findings: Array<{ __typename: 'MonthlyFinding', item: MonthlyItem, code: MonthlyFindingCode, blocks: boolean, expected: number | null }> } };

export type StepMonthMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: StepMonthInput;
  idempotencyKey: string;
}>;


export type StepMonthMutation = { __typename: 'Mutation', stepMonth: { __typename: 'MonthlyEntry', id: string, version: number, form: MonthlyFormName, month: string, state: MonthlyState, reason: string | null, invented: boolean, allowedSteps: Array<MonthlyStep>, findings: Array<{ __typename: 'MonthlyFinding', item: MonthlyItem, code: MonthlyFindingCode, blocks: boolean, expected: number | null }> } };

export type CoverageFactsFragment = { __typename: 'OneStopCoverage', level: UnitLevel, asOf: string, basis: string, total: number, exempt: number, applicable: number, covered: number };

export type ExemptionFactsFragment = { __typename: 'Exemption', id: string, reason: string, document: string | null, validFrom: string | null, validTo: string | null, version: number, unit: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null };

export type OneStopPageQueryVariables = Exact<{
  code: string;
  asOf: string;
}>;


export type OneStopPageQuery = { __typename: 'Query', unit: { __typename: 'Unit', id: string, name: string, asOf: string, oneStopCoverage: Array<{ __typename: 'OneStopCoverage', level: UnitLevel, asOf: string, basis: string, total: number, exempt: number, applicable: number, covered: number, exemptions: Array<{ __typename: 'Exemption', id: string, reason: string, document: string | null, validFrom: string | null, validTo: string | null, version: number, unit: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null }>, missing: Array<{ __typename: 'Unit', id: string, code: string, name: string, asOf: string }> }> | null } | null };

export type GrantExemptionMutationVariables = Exact<{
  input: GrantExemptionInput;
  idempotencyKey: string;
}>;


export type GrantExemptionMutation = { __typename: 'Mutation', grantExemption: { __typename: 'Exemption', id: string, reason: string, document: string | null, validFrom: string | null, validTo: string | null, version: number, unit: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null } };

export type EndExemptionMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: EndExemptionInput;
  idempotencyKey: string;
}>;


export type EndExemptionMutation = { __typename: 'Mutation', endExemption: { __typename: 'Exemption', id: string, reason: string, document: string | null, validFrom: string | null, validTo: string | null, version: number, unit: { __typename: 'Unit', id: string, code: string, name: string, asOf: string } | null } };

export type ReformTiersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReformTiersQuery = { __typename: 'Query', unitTiers: Array<{ __typename: 'UnitTier', level: UnitLevel, to: string | null, endedBy: string | null }> | null };

export type ReformOverviewQueryVariables = Exact<{
  code: string;
  asOf: string;
}>;


export type ReformOverviewQuery = { __typename: 'Query', unit: { __typename: 'Unit', id: string, asOf: string, indexResults: Array<{ __typename: 'IndexResult', id: string, index: IndexKind, year: number, edition: number, rank: number, of: number, previousRank: number | null, changeInPlaces: number | null, publishedOn: string | null, source: string, version: number }> | null, oneStopCoverage: Array<{ __typename: 'OneStopCoverage', level: UnitLevel, asOf: string, basis: string, total: number, exempt: number, applicable: number, covered: number }> | null } | null };

export type ServiceFiguresQueryVariables = Exact<{
  unit: string | number;
  window: WindowInput;
  asOf: string;
  year: WindowInput;
}>;


export type ServiceFiguresQuery = { __typename: 'Query', reformMeasures: Array<{ __typename: 'Measure', key: string, value: number | null }> | null, dossiers: { __typename: 'DossierConnection', totalCount: number } | null, publications: { __typename: 'PublicationConnection', totalCount: number } | null, onTimeByMonth: Array<{ __typename: 'OnTimeMonth', month: string, returned: number, timely: number, rate: number }> | null };

export type ProcedureFormQueryVariables = Exact<{
  form: ProcedureFormName;
  within: string | number;
  window: WindowInput;
}>;


export type ProcedureFormQuery = { __typename: 'Query', procedureForm: { __typename: 'ProcedureForm', form: ProcedureFormName, code: string, title: string, columns: Array<{ __typename: 'ProcedureFormColumn', no: number, path: Array<string>, rule: string | null }>, rows: Array<{ __typename: 'ProcedureFormRow', level: CompetentLevel | null, field: string | null, broken: Array<string>, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null, figures: Array<{ __typename: 'ProcedureFormFigure', no: number, value: number, dossiers: DossierCell | null, procedures: ProcedureCell | null, level: CompetentLevel | null }> }> } | null };

export type CountedDossiersQueryVariables = Exact<{
  within: string | number;
  procedure?: string | number | null | undefined;
  counted?: CountedDossiersInput | null | undefined;
  took?: StepTakenInput | null | undefined;
  orderBy?: DossierOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CountedDossiersQuery = { __typename: 'Query', dossiers: { __typename: 'DossierConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'DossierEdge', node: { __typename: 'Dossier', id: string, code: string, applicant: string, channel: DossierChannel, state: DossierState, submittedAt: string, receivedOn: string | null, endedOn: string | null, timeliness: DossierTimeliness | null, supplements: number, promisedOn: string | null, invented: boolean, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null, procedure: { __typename: 'Procedure', id: string, name: string } | null, clocks: Array<{ __typename: 'Clock', id: string, standing: ClockStanding, dueOn: string | null }> } }> } | null };

export type CountedProceduresQueryVariables = Exact<{
  within?: string | number | null | undefined;
  level?: CompetentLevel | null | undefined;
  counted: CountedProceduresInput;
  orderBy?: ProcedureOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CountedProceduresQuery = { __typename: 'Query', procedures: { __typename: 'ProcedureConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ProcedureEdge', node: { __typename: 'Procedure', id: string, code: string, name: string, field: string, level: CompetentLevel, oneStopOn: string | null, processDecision: string | null, processOn: string | null, invented: boolean } }> } | null };

export type DossierWorkQueryVariables = Exact<{
  within: string | number;
  window: WindowInput;
  by: DossierWorkBy;
  named: boolean;
}>;


export type DossierWorkQuery = { __typename: 'Query', dossierWork: Array<{ __typename: 'DossierWork', onTime: number | null, actor: { __typename: 'AuditedActor', id: string, displayName?: string | null } | null, procedure: { __typename: 'Procedure', id: string, code: string, name: string } | null, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null, figures: Array<{ __typename: 'DossierWorkFigure', cell: DossierCell, value: number }> }> | null };

export type StepWorkQueryVariables = Exact<{
  within: string | number;
  window: WindowInput;
}>;


export type StepWorkQuery = { __typename: 'Query', stepWork: Array<{ __typename: 'StepWork', step: string, taken: number, dossiers: number, averageDays: number, longestDays: number }> | null };

export type ProceduresQueryVariables = Exact<{
  state?: ProcedureState | null | undefined;
  level?: CompetentLevel | null | undefined;
  matching?: string | null | undefined;
  orderBy?: ProcedureOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProceduresQuery = { __typename: 'Query', procedures: { __typename: 'ProcedureConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ProcedureEdge', node: { __typename: 'Procedure', id: string, version: number, code: string, name: string, field: string, level: CompetentLevel, statutoryDays: number, oneStopOn: string | null, processDecision: string | null, processOn: string | null, state: ProcedureState, changedOn: string, invented: boolean, allowedSteps: Array<ProcedureStep>, onlineServices: Array<{ __typename: 'OnlineService', id: string, scheme: OnlineServiceScheme, level: OnlineServiceLevel, to: string | null }> } }> } | null };

export type ProcedureChangesQueryVariables = Exact<{
  within: string | number;
  window: WindowInput;
  kind?: ProcedureChangeKind | null | undefined;
  orderBy?: ProcedureChangeOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProcedureChangesQuery = { __typename: 'Query', procedureChanges: { __typename: 'ProcedureChangeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'ProcedureChangeEdge', node: { __typename: 'ProcedureChange', id: string, kind: ProcedureChangeKind, decision: string, decidedOn: string, invented: boolean, procedure: { __typename: 'Procedure', id: string, code: string, name: string } | null } }> } | null };

export type OnlineLevelsQueryVariables = Exact<{
  within: string | number;
  asOf: string;
}>;


export type OnlineLevelsQuery = { __typename: 'Query', onlineServices: { __typename: 'OnlineServiceLevels', levels: Array<{ __typename: 'OnlineServiceCount', scheme: OnlineServiceScheme, level: OnlineServiceLevel, procedures: number }> } | null };

export type IssueProcedureMutationVariables = Exact<{
  input: IssueProcedureInput;
  idempotencyKey: string;
}>;


export type IssueProcedureMutation = { __typename: 'Mutation', issueProcedure: { __typename: 'Procedure', id: string } };

export type AmendProcedureMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: AmendProcedureInput;
  idempotencyKey: string;
}>;


export type AmendProcedureMutation = { __typename: 'Mutation', amendProcedure: { __typename: 'Procedure', id: string, version: number, name: string, field: string, level: CompetentLevel, statutoryDays: number, changedOn: string } };

export type AbolishProcedureMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: ProcedureDecisionInput;
  idempotencyKey: string;
}>;


export type AbolishProcedureMutation = { __typename: 'Mutation', abolishProcedure: { __typename: 'Procedure', id: string, version: number, state: ProcedureState, changedOn: string, allowedSteps: Array<ProcedureStep> } };

export type ArrangeProcedureMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: ArrangeProcedureInput;
  idempotencyKey: string;
}>;


export type ArrangeProcedureMutation = { __typename: 'Mutation', arrangeProcedure: { __typename: 'Procedure', id: string, version: number, oneStopOn: string | null, processDecision: string | null, processOn: string | null } };

export type PublicationsQueryVariables = Exact<{
  within: string | number;
  kind?: PublishedKind | null | undefined;
  states?: Array<PublicationState> | PublicationState | null | undefined;
  late?: boolean | null | undefined;
  orderBy?: PublicationOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicationsQuery = { __typename: 'Query', publications: { __typename: 'PublicationConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'PublicationEdge', node: { __typename: 'Publication', id: string, version: number, kind: PublishedKind, title: string, channel: PublicationChannel, dueOn: string, state: PublicationState, late: boolean, postedOn: string | null, evidence: string | null, invented: boolean, allowedSteps: Array<PublicationStep>, unit: { __typename: 'Unit', id: string, name: string, asOf: string } | null } }> } | null };

export type OwePublicationMutationVariables = Exact<{
  input: OwePublicationInput;
  idempotencyKey: string;
}>;


export type OwePublicationMutation = { __typename: 'Mutation', owePublication: { __typename: 'Publication', id: string } };

export type PostPublicationMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  input: PostPublicationInput;
  idempotencyKey: string;
}>;


export type PostPublicationMutation = { __typename: 'Mutation', postPublication: { __typename: 'Publication', id: string, version: number, state: PublicationState, late: boolean, allowedSteps: Array<PublicationStep> } };

export type VerifyPublicationMutationVariables = Exact<{
  id: string | number;
  expectedVersion: number;
  idempotencyKey: string;
}>;


export type VerifyPublicationMutation = { __typename: 'Mutation', verifyPublication: { __typename: 'Publication', id: string, version: number, state: PublicationState, allowedSteps: Array<PublicationStep> } };

export type FindDossiersQueryVariables = Exact<{
  within: string | number;
  search: string;
}>;


export type FindDossiersQuery = { __typename: 'Query', dossiers: { __typename: 'DossierConnection', edges: Array<{ __typename: 'DossierEdge', node: { __typename: 'Dossier', id: string, code: string, procedure: { __typename: 'Procedure', id: string, name: string } | null } }> } | null, landProjects: { __typename: 'LandProjectConnection', edges: Array<{ __typename: 'LandProjectEdge', node: { __typename: 'LandProject', id: string, name: string } }> } | null };

export type UnitReformQueryVariables = Exact<{
  id: string | number;
  asOf: string;
}>;


export type UnitReformQuery = { __typename: 'Query', unit: { __typename: 'Unit', id: string, code: string, asOf: string, indexResults: Array<{ __typename: 'IndexResult', id: string, index: IndexKind, year: number, edition: number, rank: number, of: number, previousRank: number | null, changeInPlaces: number | null, publishedOn: string | null, source: string, version: number }> | null, oneStopCoverage: Array<{ __typename: 'OneStopCoverage', level: UnitLevel, asOf: string, basis: string, total: number, exempt: number, applicable: number, covered: number }> | null } | null };

export const ImportFileFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneRows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"wouldTake"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"badRows"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]}}]} as unknown as DocumentNode<ImportFileFactsFragment, unknown>;
export const RankFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndexResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"previousRank"}},{"kind":"Field","name":{"kind":"Name","value":"changeInPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RankFactsFragment, unknown>;
export const ScoreFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndexResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankFacts"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}},{"kind":"Field","name":{"kind":"Name","value":"changeInScore"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"changeInScore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"changeInPlaces"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndexResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"previousRank"}},{"kind":"Field","name":{"kind":"Name","value":"changeInPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ScoreFactsFragment, unknown>;
export const MonthFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<MonthFactsFragment, unknown>;
export const CoverageFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OneStopCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"applicable"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}}]}}]} as unknown as DocumentNode<CoverageFactsFragment, unknown>;
export const ExemptionFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExemptionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<ExemptionFactsFragment, unknown>;
export const DossiersDocument = {"__meta__":{"hash":"9a66ec44cbaa85780981d7d1e2d29c58d78bd760703926b4469497eeac81b921"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standings"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClockStanding"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueFrom"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dueBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matching"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"standings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standings"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueFrom"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueFrom"}}},{"kind":"Argument","name":{"kind":"Name","value":"dueBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dueBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"matching"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matching"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"supplements"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DossiersQuery, DossiersQueryVariables>;
export const DossierDocument = {"__meta__":{"hash":"d508495fcbf67c1b7a181ec72b60ffb11d2041732443112260355aca1082519f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"outside"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"supplements"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"why"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}}]}}]}}]}}]} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const ProceduresToAskDocument = {"__meta__":{"hash":"fd388865420bc178d231141a06536f6a822ab83b41feb54e8f631f8dd5a6eb7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProceduresToAsk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matching"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"EnumValue","value":"IN_FORCE"}},{"kind":"Argument","name":{"kind":"Name","value":"matching"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matching"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"CODE"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProceduresToAskQuery, ProceduresToAskQueryVariables>;
export const SubmitDossierDocument = {"__meta__":{"hash":"89f1d9398967a1858a343952302b3ad61e5146ccb16acce44237cd04f6b35a56"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDossierInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"submitDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SubmitDossierMutation, SubmitDossierMutationVariables>;
export const StepDossierDocument = {"__meta__":{"hash":"f817711805bebb3a60565fd69eb3aebc7dd9a0e7368aec9293a1fd693937a1e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepDossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepDossierInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stepDossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]}}]} as unknown as DocumentNode<StepDossierMutation, StepDossierMutationVariables>;
export const ImportFileDocument = {"__meta__":{"hash":"44b5af0c58fb6c050402b20b1153a5a004d4601b53287efb188aff0c7a51b36a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFileFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneRows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"wouldTake"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"badRows"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]}}]} as unknown as DocumentNode<ImportFileQuery, ImportFileQueryVariables>;
export const ImportFilesDocument = {"__meta__":{"hash":"3eef6885a2b0aa452b54fc349641dd8872d9d2712c50c1e1f2ff3e136b83ed05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportFiles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importFiles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportFilesQuery, ImportFilesQueryVariables>;
export const ImportTemplateDocument = {"__meta__":{"hash":"d341681100ebd5f1283cf7bf249f9c0afc19312bb94f7a5f2db8cbf35d8e5a29"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportTemplate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFormat"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importTemplate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}]}]}}]} as unknown as DocumentNode<ImportTemplateQuery, ImportTemplateQueryVariables>;
export const ImportBadRowsDocument = {"__meta__":{"hash":"00d09c321782620bb997415b3dd4603792f08203c7ee1b3eeb751f3fcf3e3f1f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportBadRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"format"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFormat"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"badRows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"format"},"value":{"kind":"Variable","name":{"kind":"Name","value":"format"}}}]}]}}]}}]} as unknown as DocumentNode<ImportBadRowsQuery, ImportBadRowsQueryVariables>;
export const BeginImportDocument = {"__meta__":{"hash":"c21b540d8bba1a0fc431829626a94d9ab258f5df562f322cb674d513bd4fc4fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BeginImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BeginImportInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"beginImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFileFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneRows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"wouldTake"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"badRows"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]}}]} as unknown as DocumentNode<BeginImportMutation, BeginImportMutationVariables>;
export const AppendToImportDocument = {"__meta__":{"hash":"4bfb566edd666c726c1cb3f6ca195f7f59b2891e8cb89b14f72ad2cf3dd1ddd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AppendToImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"appendToImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}},{"kind":"Argument","name":{"kind":"Name","value":"sha256"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}}]}}]}}]} as unknown as DocumentNode<AppendToImportMutation, AppendToImportMutationVariables>;
export const StepImportDocument = {"__meta__":{"hash":"de7f1b3dc402b2fec70e01ce4292ae38a81f93c0bee0d3131ada3ca3bd401d31"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepImport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"step"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportStep"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stepImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"step"},"value":{"kind":"Variable","name":{"kind":"Name","value":"step"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFileFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFileFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportFile"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"savedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneRows"}},{"kind":"Field","name":{"kind":"Name","value":"stored"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"columns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"format"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"sheets"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"wouldTake"}},{"kind":"Field","name":{"kind":"Name","value":"duplicates"}},{"kind":"Field","name":{"kind":"Name","value":"badRows"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"cells"}}]}}]}}]}}]} as unknown as DocumentNode<StepImportMutation, StepImportMutationVariables>;
export const ReformIndicesDocument = {"__meta__":{"hash":"6b986477e73f22a5546fde3f8f194ac464178810c984c06af4e3c4bb5ec0521a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReformIndices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indexResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ScoreFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndexResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"previousRank"}},{"kind":"Field","name":{"kind":"Name","value":"changeInPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ScoreFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndexResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankFacts"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"}},{"kind":"Field","name":{"kind":"Name","value":"changeInScore"}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"changeInScore"}}]}},{"kind":"Field","name":{"kind":"Name","value":"peers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"changeInPlaces"}}]}}]}}]} as unknown as DocumentNode<ReformIndicesQuery, ReformIndicesQueryVariables>;
export const RecordIndexResultDocument = {"__meta__":{"hash":"19a56a1cc94190431b78ef17106933906f49e3248b5db32fb97b9de208b69a20"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordIndexResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordIndexResultInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordIndexResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndexResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"previousRank"}},{"kind":"Field","name":{"kind":"Name","value":"changeInPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RecordIndexResultMutation, RecordIndexResultMutationVariables>;
export const CorrectIndexResultDocument = {"__meta__":{"hash":"9527c3ebfe024f592880916338ea266049068f8c0e4577aff321bf5fa505d782"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectIndexResult"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StandingInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctIndexResult"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndexResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"previousRank"}},{"kind":"Field","name":{"kind":"Name","value":"changeInPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CorrectIndexResultMutation, CorrectIndexResultMutationVariables>;
export const InspectionsDocument = {"__meta__":{"hash":"e0d9bad8ba8e465e96557a874befc02ee17cc900363e2e56abea0703b89480c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inspections"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mode"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionMode"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InspectionOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inspections"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"mode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mode"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"visitCount"}},{"kind":"Field","name":{"kind":"Name","value":"openViolations"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}}]}}]}}]}}]}}]} as unknown as DocumentNode<InspectionsQuery, InspectionsQueryVariables>;
export const InspectionDocument = {"__meta__":{"hash":"0b8fbce9296bebfbe22b2014d479717d03d04c99c07fa4d38f29462fb5dbfb38"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"team"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"visits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"visitedOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"visitId"}},{"kind":"Field","name":{"kind":"Name","value":"violation"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"remedy"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"remediedOn"}}]}}]}}]}}]} as unknown as DocumentNode<InspectionQuery, InspectionQueryVariables>;
export const PlanInspectionDocument = {"__meta__":{"hash":"7febc40589583f49f5d4857bfec5fdbd4b64a385ae1f269c7848ee2d806460db"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanInspectionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<PlanInspectionMutation, PlanInspectionMutationVariables>;
export const VisitInspectionDocument = {"__meta__":{"hash":"71656862fd69dbb824868e06aeceffac1d5e1653a3bcfe10f9122d380f526229"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisitInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VisitInspectionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"visitInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<VisitInspectionMutation, VisitInspectionMutationVariables>;
export const FindInspectionDocument = {"__meta__":{"hash":"e0c1a2ded28cb5df34cfcf4712abc66ff57b28ddf17701fb70ae777d4639f592"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FindInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FindInspectionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"findInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<FindInspectionMutation, FindInspectionMutationVariables>;
export const RemedyFindingDocument = {"__meta__":{"hash":"22732ea0b4f6715db3405262a9ef00d6158a03b8387a1dd549d5070bb5f85d57"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemedyFinding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemedyFindingInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"remedyInspectionFinding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<RemedyFindingMutation, RemedyFindingMutationVariables>;
export const ConcludeInspectionDocument = {"__meta__":{"hash":"7cb267cf11d56d547e1653542dd02e54ab6a6cbe623db3b368fa3776a100a2d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConcludeInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"concludeInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ConcludeInspectionMutation, ConcludeInspectionMutationVariables>;
export const CallOffInspectionDocument = {"__meta__":{"hash":"847920cdbe494992bf980da3d97742811b9a7286da0c435445596c524b07c016"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CallOffInspection"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"callOffInspection"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CallOffInspectionMutation, CallOffInspectionMutationVariables>;
export const LandProjectsDocument = {"__meta__":{"hash":"5e99e9544a950aabbabd94e4630506c169293114a9169b818aa7ddc3e5da353f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LandProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"publicity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LandPublicity"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"approval"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LandApproval"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matching"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LandProjectOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"landProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"publicity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"publicity"}}},{"kind":"Argument","name":{"kind":"Name","value":"approval"},"value":{"kind":"Variable","name":{"kind":"Name","value":"approval"}}},{"kind":"Argument","name":{"kind":"Name","value":"matching"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matching"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"areaM2"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"publicity"}},{"kind":"Field","name":{"kind":"Name","value":"publicOn"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LandProjectsQuery, LandProjectsQueryVariables>;
export const LandByDistrictDocument = {"__meta__":{"hash":"67055cf38a25eb3c5e06bec60f0df2cec8a2bc927ae8b301e48e5283a21c9a04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LandByDistrict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"landProjectsByDistrict"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publicProjects"}},{"kind":"Field","name":{"kind":"Name","value":"approvedProjects"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]} as unknown as DocumentNode<LandByDistrictQuery, LandByDistrictQueryVariables>;
export const LandProjectDocument = {"__meta__":{"hash":"f04f5b3bc8645987e951ab08a689a8d8e87c012627c8ce8119375018872fa95a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LandProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"landProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"areaM2"}},{"kind":"Field","name":{"kind":"Name","value":"households"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"publicity"}},{"kind":"Field","name":{"kind":"Name","value":"publicOn"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}},{"kind":"Field","name":{"kind":"Name","value":"approvedOn"}},{"kind":"Field","name":{"kind":"Name","value":"approvalDocument"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"straddles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dialogues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"heldOn"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"attended"}},{"kind":"Field","name":{"kind":"Name","value":"opinions"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]}}]} as unknown as DocumentNode<LandProjectQuery, LandProjectQueryVariables>;
export const RecordLandProjectDocument = {"__meta__":{"hash":"2fc605bc46429d8f2fa577f097470e2653aec61b72d0b623255a43e0ea1c7555"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordLandProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordLandProjectInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordLandProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordLandProjectMutation, RecordLandProjectMutationVariables>;
export const PublishLandProjectDocument = {"__meta__":{"hash":"cdbfcf9b9cdb3aa1926a75ef88fac2434985a984bc9fb35bce40b45d1edc2928"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishLandProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishLandProjectInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publishLandProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"publicity"}}]}}]}}]} as unknown as DocumentNode<PublishLandProjectMutation, PublishLandProjectMutationVariables>;
export const ApproveLandProjectDocument = {"__meta__":{"hash":"24579183e1959b58cbc02fdb4dfac4cbe1cf141cab6a8024f629047a55e36e11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveLandProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveLandProjectInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveLandProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"approval"}}]}}]}}]} as unknown as DocumentNode<ApproveLandProjectMutation, ApproveLandProjectMutationVariables>;
export const StepLandProjectDocument = {"__meta__":{"hash":"4a0ea84f686c121272081738da2d352349a661cb27da2b40af600ade27177971"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepLandProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepLandProjectInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stepLandProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<StepLandProjectMutation, StepLandProjectMutationVariables>;
export const MonthlySheetDocument = {"__meta__":{"hash":"0bfebb7a800b7b5bc98456b2336659cb9aa49ea59d59df7c55ccee8ac4cf7026"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonthlySheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyFormName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monthlySheet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"entry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"right"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"usualFrom"}},{"kind":"Field","name":{"kind":"Name","value":"usualTo"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<MonthlySheetQuery, MonthlySheetQueryVariables>;
export const MonthlyEntriesDocument = {"__meta__":{"hash":"fca4cb00a93d55c576b862b31387e2ac0f124e25a9f93d77049f1d0121196485"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MonthlyEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyFormName"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyEntryOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MonthlyEntriesQuery, MonthlyEntriesQueryVariables>;
export const EnterMonthDocument = {"__meta__":{"hash":"b06602aba0ffbe68af5db87498363e4a771324403c74c02e62509c19a6c89dff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnterMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterMonthInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enterMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<EnterMonthMutation, EnterMonthMutationVariables>;
export const SaveMonthDocument = {"__meta__":{"hash":"93cbbd69380406b8d66420ced9a661091dcc52b1b23526676cabc79b66294b2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveMonthInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<SaveMonthMutation, SaveMonthMutationVariables>;
export const StepMonthDocument = {"__meta__":{"hash":"f2ae545d59dc674dfe1aa31fb5ae5f8f71b134c468c0dc4c08c037799bdb413b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StepMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StepMonthInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stepMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MonthFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MonthFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MonthlyEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"blocks"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<StepMonthMutation, StepMonthMutationVariables>;
export const OneStopPageDocument = {"__meta__":{"hash":"1799ac1dae3d45fb442e1f90ba9a55e3e7eadb833dc21fdd42963def336555aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneStopPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"oneStopCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageFacts"}},{"kind":"Field","name":{"kind":"Name","value":"exemptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExemptionFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OneStopCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"applicable"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExemptionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<OneStopPageQuery, OneStopPageQueryVariables>;
export const GrantExemptionDocument = {"__meta__":{"hash":"63b50dd5efaa498ee2381ec8b1adc691fd257973507cf2d3f35dccd9c77fde00"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantExemption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantExemptionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grantExemption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExemptionFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExemptionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<GrantExemptionMutation, GrantExemptionMutationVariables>;
export const EndExemptionDocument = {"__meta__":{"hash":"91f082fad97af18b390c5b93ee38767b2ad7f17da09a0ef05c10d0292e9fe291"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndExemption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndExemptionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endExemption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ExemptionFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExemptionFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Exemption"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]} as unknown as DocumentNode<EndExemptionMutation, EndExemptionMutationVariables>;
export const ReformTiersDocument = {"__meta__":{"hash":"d08e8592d0bb947e1ba8fa786f19f7974a80a5afb1195122f8d6ab7e6879d038"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReformTiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unitTiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"endedBy"}}]}}]}}]} as unknown as DocumentNode<ReformTiersQuery, ReformTiersQueryVariables>;
export const ReformOverviewDocument = {"__meta__":{"hash":"895158312579863e1e193cb483b4769a4f2728a5085372978d5927f0e4c43cbf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReformOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"indexResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneStopCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndexResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"previousRank"}},{"kind":"Field","name":{"kind":"Name","value":"changeInPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OneStopCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"applicable"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}}]}}]} as unknown as DocumentNode<ReformOverviewQuery, ReformOverviewQueryVariables>;
export const ServiceFiguresDocument = {"__meta__":{"hash":"ba035ddb513f9cb1fb892933da740fce89af4652da276cb2783de986c00e64e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ServiceFigures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reformMeasures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"keys"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"reform.on_time_rate","block":false}]}},{"kind":"Argument","name":{"kind":"Name","value":"unit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"boundaryMode"},"value":{"kind":"EnumValue","value":"AS_REPORTED"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"standings"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERDUE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"late"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"onTimeByMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"timely"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]} as unknown as DocumentNode<ServiceFiguresQuery, ServiceFiguresQueryVariables>;
export const ProcedureFormDocument = {"__meta__":{"hash":"2a67198bc39ebca6c02fa151eccf283050eb695e26ce6522dc7ded8322b1070f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureFormName"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"procedureForm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"broken"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProcedureFormQuery, ProcedureFormQueryVariables>;
export const CountedDossiersDocument = {"__meta__":{"hash":"d79291472e44625d8c560df1916499fd9987f149fa5d4ef3504cc36de9fb5051"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountedDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"procedure"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counted"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CountedDossiersInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"took"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StepTakenInput"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"procedure"},"value":{"kind":"Variable","name":{"kind":"Name","value":"procedure"}}},{"kind":"Argument","name":{"kind":"Name","value":"counted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counted"}}},{"kind":"Argument","name":{"kind":"Name","value":"took"},"value":{"kind":"Variable","name":{"kind":"Name","value":"took"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"timeliness"}},{"kind":"Field","name":{"kind":"Name","value":"supplements"}},{"kind":"Field","name":{"kind":"Name","value":"promisedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountedDossiersQuery, CountedDossiersQueryVariables>;
export const CountedProceduresDocument = {"__meta__":{"hash":"6056c4f7daae6943ae86e7531375bad92f26170725ae36361729e86962d728f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountedProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetentLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CountedProceduresInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"counted"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counted"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"oneStopOn"}},{"kind":"Field","name":{"kind":"Name","value":"processDecision"}},{"kind":"Field","name":{"kind":"Name","value":"processOn"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CountedProceduresQuery, CountedProceduresQueryVariables>;
export const DossierWorkDocument = {"__meta__":{"hash":"b8ec99b00bfaac024374b08e13680d9b46f5e463c07ef885d85d9f70eec37e63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DossierWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DossierWorkBy"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"named"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dossierWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"named"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<DossierWorkQuery, DossierWorkQueryVariables>;
export const StepWorkDocument = {"__meta__":{"hash":"e58df938853ad508d8fb7a1c42f33ceb7163f2f57b406340ac991c07863a5996"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StepWork"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stepWork"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"}},{"kind":"Field","name":{"kind":"Name","value":"averageDays"}},{"kind":"Field","name":{"kind":"Name","value":"longestDays"}}]}}]}}]} as unknown as DocumentNode<StepWorkQuery, StepWorkQueryVariables>;
export const ProceduresDocument = {"__meta__":{"hash":"0309f43732bc038a346e98825ab74be5da9ac4902608fbc701d5a2f53d3dc753"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Procedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompetentLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matching"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"matching"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matching"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDays"}},{"kind":"Field","name":{"kind":"Name","value":"oneStopOn"}},{"kind":"Field","name":{"kind":"Name","value":"processDecision"}},{"kind":"Field","name":{"kind":"Name","value":"processOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"onlineServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProceduresQuery, ProceduresQueryVariables>;
export const ProcedureChangesDocument = {"__meta__":{"hash":"5adef4c4b94fd62ccf5945420053c6b25fbb4a6c35dd325c4d9b204ff6c4419c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProcedureChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureChangeKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureChangeOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"procedureChanges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProcedureChangesQuery, ProcedureChangesQueryVariables>;
export const OnlineLevelsDocument = {"__meta__":{"hash":"745448df4687524278cf8ed4e167fb04ff22fd5a416a1b9be2b270644fee30d3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OnlineLevels"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"onlineServices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"procedures"}}]}}]}}]}}]} as unknown as DocumentNode<OnlineLevelsQuery, OnlineLevelsQueryVariables>;
export const IssueProcedureDocument = {"__meta__":{"hash":"519cc441e8e3c6c4f1ab96e7fbf0d7c53435a6b07ad0ae197458e0d5543d65b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueProcedureInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<IssueProcedureMutation, IssueProcedureMutationVariables>;
export const AmendProcedureDocument = {"__meta__":{"hash":"66472e8fcc72098775e8478eb8ab53a609d08ad4022959f1f804e022bc76cc12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AmendProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmendProcedureInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amendProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"statutoryDays"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}}]}}]}}]} as unknown as DocumentNode<AmendProcedureMutation, AmendProcedureMutationVariables>;
export const AbolishProcedureDocument = {"__meta__":{"hash":"022bb44485f3dab0252f7be7bdefb87ffc781d10ed16ddf1cb6b165b4b400d32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AbolishProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureDecisionInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"abolishProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"changedOn"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]}}]} as unknown as DocumentNode<AbolishProcedureMutation, AbolishProcedureMutationVariables>;
export const ArrangeProcedureDocument = {"__meta__":{"hash":"fa9c911dd058814308e6cab6ed645f261901de8cf5dc6f16878e204cca743b05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArrangeProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ArrangeProcedureInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"arrangeProcedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"oneStopOn"}},{"kind":"Field","name":{"kind":"Name","value":"processDecision"}},{"kind":"Field","name":{"kind":"Name","value":"processOn"}}]}}]}}]} as unknown as DocumentNode<ArrangeProcedureMutation, ArrangeProcedureMutationVariables>;
export const PublicationsDocument = {"__meta__":{"hash":"a443f66a5f97aa51686d8602a7eeaa70692c616305cee56789b369dfdf0fb8a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Publications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishedKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PublicationOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"publications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"late"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"postedOn"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"invented"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PublicationsQuery, PublicationsQueryVariables>;
export const OwePublicationDocument = {"__meta__":{"hash":"27007007a2702c8eeb68384693bf210f19c81e9b8475b6852a97a57d32514b87"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OwePublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OwePublicationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"owePublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OwePublicationMutation, OwePublicationMutationVariables>;
export const PostPublicationDocument = {"__meta__":{"hash":"12284b63c6d3de4a527aaf0ed85c3afa3cde8f098c16b76f5f299d95e4c9e79b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PostPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PostPublicationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"postPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]}}]} as unknown as DocumentNode<PostPublicationMutation, PostPublicationMutationVariables>;
export const VerifyPublicationDocument = {"__meta__":{"hash":"34933969883f6200c25861cf9736f576164a9f2e60cfd8cfb59cd1909ce2a812"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyPublication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyPublication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}},{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"idempotencyKey"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"allowedSteps"}}]}}]}}]} as unknown as DocumentNode<VerifyPublicationMutation, VerifyPublicationMutationVariables>;
export const FindDossiersDocument = {"__meta__":{"hash":"1c1065cba9e511d587304030bcc3566c412cf0d09543d83a408d1378696f80dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindDossiers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"within"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dossiers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"matching"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"landProjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"Variable","name":{"kind":"Name","value":"within"}}},{"kind":"Argument","name":{"kind":"Name","value":"matching"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindDossiersQuery, FindDossiersQueryVariables>;
export const UnitReformDocument = {"__meta__":{"hash":"8373e1aea0c9165069536719a834e8f755d1d450988dadc79e2973a83794c1c5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitReform"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"indexResults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RankFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oneStopCoverage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoverageFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RankFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IndexResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"index"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"of"}},{"kind":"Field","name":{"kind":"Name","value":"previousRank"}},{"kind":"Field","name":{"kind":"Name","value":"changeInPlaces"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoverageFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OneStopCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"exempt"}},{"kind":"Field","name":{"kind":"Name","value":"applicable"}},{"kind":"Field","name":{"kind":"Name","value":"covered"}}]}}]} as unknown as DocumentNode<UnitReformQuery, UnitReformQueryVariables>;