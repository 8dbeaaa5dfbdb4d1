import { v7 } from 'uuid'
import type { IssuerBody } from '../src/body/supervising-body.ts'
import { Finding } from '../src/finding/finding.ts'
import { type LegalForm, Programme } from '../src/programme/programme.ts'
import { ProgrammeContent } from '../src/programme/programme-content.ts'
import { type SessionKind, SupervisionSession } from '../src/session/session.ts'
import { Subject, type SubjectTold } from '../src/session/subject.ts'
import { INVENTED } from './follow-up-words.ts'

/** The period of every programme of the demonstration. */
export const RUNS = { runsFrom: '2023-01-01', runsTo: '2023-07-01' } as const
const REPORT = 'Số lượng theo báo cáo 6 tháng đầu năm 2023; tên nội dung, ngày và biên bản là giả định'
const SEED = 'demonstration'

/** Whose programme it is. */
export interface Body {
  unitId: string
  body: IssuerBody
  bodyName: string
  /** Known of the mass organisations: several of that kind are of one unit. */
  bodyId?: string
  legalForm: LegalForm
}

/** Everything the demonstration tells of programmes. */
export class Told {
  readonly programmes: Programme[] = []
  readonly contents: ProgrammeContent[] = []
  readonly sessions: SupervisionSession[] = []
  readonly subjects: Subject[] = []
  readonly findings: Finding[] = []

  programme({ unitId, ...body }: Body, contents: number): Programme {
    const programme = new Programme(
      v7(),
      unitId,
      { ...body, ...RUNS, title: `Chương trình giám sát 6 tháng đầu năm 2023 của ${body.bodyName}` },
      SEED,
    )
    programme.approve('Văn bản giả định', '2023-01-05', '2023-06-14')
    programme.source = REPORT
    this.programmes.push(programme)
    for (let at = 1; at <= contents; at += 1)
      this.contents.push(
        new ProgrammeContent(
          v7(),
          programme.id,
          unitId,
          at,
          `Nội dung giám sát thường xuyên số ${at} (báo cáo không nêu tên)`,
        ),
      )
    return programme
  }

  session(
    of: Programme,
    kind: SessionKind,
    title: string,
    day: string,
    subjects: readonly SubjectTold[],
    themeId: string | null = null,
  ) {
    const session = new SupervisionSession(
      v7(),
      of.unitId,
      { programmeId: of.id, themeId, kind, title, plannedOn: day },
      SEED,
    )
    session.hold(day, 'Biên bản giả định', '2023-06-14')
    session.source = REPORT
    this.sessions.push(session)
    this.subjects.push(...subjects.map((told, at) => new Subject(v7(), session.id, of.unitId, at + 1, told)))
    return session
  }

  finding(of: SupervisionSession, text: string, gravity: 'MINOR' | 'SERIOUS'): void {
    const finding = new Finding(
      v7(),
      of.id,
      of.unitId,
      { text, gravity, evidence: 'Biên bản giả định' },
      of.day,
      SEED,
    )
    finding.source = INVENTED
    this.findings.push(finding)
  }
}

/** Several subjects that nobody named. */
export const some = (
  kind: SubjectTold['kind'],
  name: string,
  counted: number,
  ofUnits: number | null = null,
): SubjectTold => ({
  kind,
  subjectUnitId: null,
  name,
  counted,
  ofUnits,
})
