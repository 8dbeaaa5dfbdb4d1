import type { DomainDeclaration, Label } from '@province/domains'

type Language = keyof Label

/** A file of messages that a slice takes over. */
interface LabelFile {
  path: string
  value: object
}

const LANGUAGES: readonly Language[] = ['vi', 'en']

const entries = (labels: Readonly<Record<string, Label>> | undefined) => Object.entries(labels ?? {})

const inLanguage = (labels: readonly (readonly [string, Label])[], language: Language) =>
  Object.fromEntries(labels.map(([name, label]) => [name, label[language]]))

/** What roles, actions that programs are given, and domains are called on screen. */
export const gatheredLabels = (domains: readonly DomainDeclaration[]): LabelFile[] =>
  LANGUAGES.map((language) => ({
    path: `frontends/organization/src/messages/generated/${language}.json`,
    value: {
      roles: inLanguage(
        domains.flatMap(({ roles }) => entries(roles)),
        language,
      ),
      clientActions: inLanguage(
        domains
          .flatMap(({ actions }) => Object.entries(actions))
          .filter(([, { clients }]) => clients)
          .map(([action, label]) => [action.replace('.', '_'), label] as const),
        language,
      ),
      domains: inLanguage(
        domains.map(({ name, title }) => [name, title] as const),
        language,
      ),
    },
  }))
