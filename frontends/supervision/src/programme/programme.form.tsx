import { dayTyped, Form, seen, useScope, useText } from '@province/portal-kit'
import { SUPERVISING } from '../body/supervising.ts'
import {
  ApproveProgrammeDocument,
  CloseProgrammeDocument,
  DraftProgrammeDocument,
  type SupervisionLegalForm,
} from '../generated/graphql.ts'
import { linesOf } from './lines.ts'

const FORMS: readonly SupervisionLegalForm[] = ['LAW_ON_SUPERVISION', 'REGULATION_217', 'REGULATION_218']

/** Drafts a programme with its contents, one a line. */
export function DraftProgrammeForm({ unit, onDone }: { unit: string; onDone: () => void }) {
  const t = useText('supervision')
  return (
    <Form
      document={DraftProgrammeDocument}
      fields={(typed) => ({
        title: { kind: 'text', label: t('programme.titleField'), required: true },
        ownedBy: {
          kind: 'body',
          label: t('programme.ownedBy'),
          of: unit,
          kinds: SUPERVISING,
          ...dayTyped(typed.runsFrom),
          required: true,
        },
        legalForm: {
          kind: 'choice',
          label: t('programme.legalForm'),
          options: FORMS.map((value) => ({ value, label: t(`programme.legalForms.${value}`) })),
          first: 'LAW_ON_SUPERVISION',
        },
        runsFrom: { kind: 'day', label: t('programme.runsFrom'), required: true, half: true },
        runsTo: { kind: 'day', label: t('programme.runsTo'), required: true, half: true },
        contents: {
          kind: 'long',
          label: t('programme.contents'),
          hint: t('programme.contentsHint'),
          required: true,
        },
      })}
      send={(typed) => ({
        input: {
          ...typed,
          unit,
          legalForm: typed.legalForm as SupervisionLegalForm,
          contents: linesOf(typed.contents),
        },
      })}
      save={t('programme.draft')}
      onClose={onDone}
    />
  )
}

/** Records the approval of a programme. */
export function ApproveProgrammeForm(props: {
  programme: { id: string; version: number }
  onDone: () => void
}) {
  const t = useText('supervision')
  const { today } = useScope()
  return (
    <Form
      document={ApproveProgrammeDocument}
      fields={{
        document: { kind: 'text', label: t('followUp.document'), required: true },
        approvedOn: { kind: 'day', label: t('programme.approvedOn'), first: today, required: true },
      }}
      send={(input) => ({ ...seen(props.programme), input })}
      save={t('programme.approve')}
      onClose={props.onDone}
    />
  )
}

/** Closes a programme whose period is over and reported. */
export function CloseProgrammeForm(props: {
  programme: { id: string; version: number }
  onDone: () => void
}) {
  const t = useText('supervision')
  return (
    <Form
      document={CloseProgrammeDocument}
      about={t('programme.closeAbout')}
      fields={{}}
      send={() => seen(props.programme)}
      save={t('programme.close')}
      onClose={props.onDone}
    />
  )
}
