import { dayTyped, Form, useText } from '@province/portal-kit'
import { SUPERVISING } from '../body/supervising.ts'
import { ProposeThemeDocument, type ThemeKind, type ThemeSubjectKind } from '../generated/graphql.ts'

const KINDS: readonly ThemeKind[] = ['THEMATIC', 'REGULAR']
const SUBJECTS: readonly ThemeSubjectKind[] = ['UNITS', 'EXTERNAL_ORGANISATIONS']

interface ProposeThemeProps {
  unit: string
  /** The programme that the theme carries out, where it is proposed there: its body supervises. */
  programme?: { id: string; runsFrom: string; runsTo: string }
  onDone: () => void
}

/** Proposes a theme; it waits for its decision. */
export function ProposeThemeForm({ unit, programme, onDone }: ProposeThemeProps) {
  const t = useText('supervision')
  return (
    <Form
      document={ProposeThemeDocument}
      fields={(typed) => ({
        title: { kind: 'text', label: t('theme.titleField'), required: true },
        ownedBy: programme
          ? undefined
          : {
              kind: 'body',
              label: t('themes.owner'),
              of: unit,
              kinds: SUPERVISING,
              ...dayTyped(typed.runsFrom),
              required: true,
            },
        kind: {
          kind: 'choice',
          label: t('theme.kind'),
          options: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
          first: 'THEMATIC',
        },
        subjectKind: {
          kind: 'choice',
          label: t('themes.subjectsHeader'),
          options: SUBJECTS.map((value) => ({ value, label: t(`theme.subjectKinds.${value}`) })),
          first: 'UNITS',
        },
        statedSubjects: {
          kind: 'number',
          label: t('theme.statedSubjects'),
          whole: true,
          least: 1,
          required: true,
          half: true,
        },
        scopeNote: { kind: 'long', label: t('theme.scope'), hint: t('theme.scopeHint'), required: true },
        coversFrom: { kind: 'day', label: t('theme.coversFrom'), half: true },
        coversTo: { kind: 'day', label: t('theme.coversTo'), half: true },
        runsFrom: {
          kind: 'day',
          label: t('theme.runsFrom'),
          first: programme?.runsFrom ?? null,
          required: true,
          half: true,
        },
        runsTo: {
          kind: 'day',
          label: t('theme.runsTo'),
          first: programme?.runsTo ?? null,
          required: true,
          half: true,
        },
        source: {
          kind: 'text',
          label: t('theme.proposedBy'),
          hint: t('theme.proposedByHint'),
          required: true,
        },
      })}
      send={(typed) => ({
        input: {
          ...typed,
          unit,
          programme: programme?.id ?? null,
          ownedBy: programme ? null : typed.ownedBy,
          kind: typed.kind as ThemeKind,
          subjectKind: typed.subjectKind as ThemeSubjectKind,
        },
      })}
      save={t('theme.propose')}
      onClose={onDone}
    />
  )
}
