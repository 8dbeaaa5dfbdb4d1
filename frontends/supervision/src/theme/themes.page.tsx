import { Acts, ListPage, useScope, useText } from '@province/portal-kit'
import { THEME_LIVE } from '../event/live.ts'
import { BODIES } from '../follow-up/follow-up-words.ts'
import { SupervisionThemesDocument } from '../generated/graphql.ts'
import { ProposeThemeForm } from './propose-theme.form.tsx'
import { useThemeColumns } from './theme-columns.view.tsx'

const STATES = ['PROPOSED', 'DECIDED'] as const

/** Every theme in sight, those that run last first. */
export function ThemesPage() {
  const t = useText('supervision')
  const { unitIdToday, unitEnded } = useScope()
  const columns = useThemeColumns()
  return (
    <ListPage
      title={t('themes.title')}
      about={t('themes.about')}
      actions={unitIdToday && !unitEnded ? <ProposeAct unit={unitIdToday} /> : null}
      document={SupervisionThemesDocument}
      field="themes"
      variables={({ chosen: { body, state }, orderBy }) => ({
        owner: body,
        state,
        orderBy: orderBy ?? ('LATEST' as const),
      })}
      filters={{
        body: {
          label: t('themes.owner'),
          any: t('followUp.anyBody'),
          options: BODIES.map((value) => ({ value, label: t(`followUp.bodies.${value}`) })),
        },
        state: {
          label: t('themes.state'),
          any: t('session.anyState'),
          options: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
        },
      }}
      sorts={{ title: { up: 'TITLE' } } as const}
      columns={() => columns}
      live={THEME_LIVE}
      empty={{ title: t('themes.none'), hint: t('themes.noneHint') }}
      csv="chuyen-de-giam-sat"
    />
  )
}

function ProposeAct({ unit }: { unit: string }) {
  const t = useText('supervision')
  return (
    <Acts
      action="supervision.plan"
      acts={[
        {
          word: t('theme.propose'),
          icon: 'add',
          main: true,
          aside: true,
          adds: true,
          form: (close) => <ProposeThemeForm unit={unit} onDone={close} />,
        },
      ]}
    />
  )
}
