import {
  Card,
  Facts,
  formatDate,
  Meta,
  Row,
  ScopedLink,
  Stack,
  StateBadge,
  useText,
} from '@province/portal-kit'
import type { PetitionFactsFragment } from '../generated/graphql.ts'
import { useKindName } from './petition-words.view.tsx'

/** What a petition is, in words that name nobody. */
export function PetitionFacts({ petition }: { petition: PetitionFactsFragment }) {
  const t = useText('complaints')
  const kindName = useKindName()
  const { unit, complainedUnit, matter, rule, visit } = petition
  const conditions =
    petition.conditionsMet === null ? '–' : t(`petition.conditions.${petition.conditionsMet}`)
  const complained = complainedUnit
    ? `${complainedUnit.name}${petition.againstHead ? ` (${t('petition.head')})` : ''}`
    : '–'
  return (
    <Card title={t('petition.about')}>
      <Stack>
        <p className="complaints-text">{petition.summary || t('transfer.wentAlong')}</p>
        <Facts
          items={[
            { name: t('petition.unit'), value: unit?.name ?? '–' },
            { name: t('petition.receivedOn'), value: formatDate(petition.receivedOn) },
            { name: t('petition.channel'), value: t(`petition.channels.${petition.channel}`) },
            { name: t('petition.people'), value: petition.people },
            ...(visit
              ? [{ name: t('petition.visit'), value: t('petition.atVisit', { day: formatDate(visit.day) }) }]
              : []),
            { name: t('petition.kind'), value: kindName(petition.kind) },
            {
              name: t('petition.jurisdiction'),
              value: petition.jurisdiction ? t(`petition.jurisdictions.${petition.jurisdiction}`) : '–',
            },
            { name: t('petition.conditionsMet'), value: conditions },
            {
              name: t('petition.field'),
              value: petition.field ? t(`petition.fields.${petition.field}`) : t('petition.fieldUnsaid'),
            },
            { name: t('intake.complained'), value: complained },
            {
              name: t('matter.title'),
              value: matter ? (
                <ScopedLink to={`/complaints/matters/${matter.id}`}>{matter.title}</ScopedLink>
              ) : (
                '–'
              ),
            },
          ]}
        />
        <Row>
          <Meta>
            {t('petition.rule')}: {rule.article}
          </Meta>
          {rule.evidence === 'CODIFIED_TEXT_READ' ? null : (
            <StateBadge tone="soon" word={t(`evidence.${rule.evidence}`)} />
          )}
        </Row>
      </Stack>
    </Card>
  )
}
