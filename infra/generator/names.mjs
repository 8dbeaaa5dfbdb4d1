const words = (name) => name.replaceAll('-', ' ')
const capital = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`
const pascal = (name) => name.split('-').map(capital).join('')
const camel = (name) => `${name.charAt(0)}${pascal(name).slice(1)}`
const withArticle = (text) => `${/^[aeiou]/.test(text) ? 'an' : 'a'} ${text}`

/** Words that SQL, TypeScript or the house keep for themselves. */
const TAKEN = new Set(
  `public information-schema pg-catalog hierarchy app gateway shell explorer user users order group table select where
  from to grant all any and or not null true false default check column index unique primary references union join on
  class import export function const let var new delete return this super enum interface type void yield await async
  static private protected extends implements package switch case break continue do while for if else try catch finally
  throw typeof instanceof in with debugger query mutation subscription viewer unit`.split(/\s+/),
)

/** A name as folders and files bear it. */
export function refuseName(name, what) {
  if (TAKEN.has(name ?? ''))
    throw new Error(
      `${name} is a word that something else keeps for itself: choose another name for the ${what}.`,
    )
  if (/^[a-z]+(-[a-z]+)*$/.test(name ?? '')) return
  throw new Error(`Say the name of the ${what} in small letters, with hyphens between words: water-permit.`)
}

/** The words that templates are filled with. */
export const placesOf = ({ domain, noun, port, migration, up, test }) => ({
  __domain__: domain,
  __Domain__: pascal(domain),
  __domainVar__: camel(domain),
  __domain_words__: words(domain),
  __Domain_words__: capital(words(domain)),
  __schema__: domain.replaceAll('-', '_'),
  __action__: `${domain.replaceAll('-', '_')}.record`,
  __noun__: noun,
  __Noun__: pascal(noun),
  __Nouns__: `${pascal(noun)}s`,
  __nounVar__: camel(noun),
  __nounVars__: `${camel(noun)}s`,
  __noun_words__: words(noun),
  __Noun_words__: capital(words(noun)),
  __a_noun__: withArticle(words(noun)),
  __A_noun__: capital(withArticle(words(noun))),
  __table__: noun.replaceAll('-', '_'),
  __port__: port,
  __Migration__: migration,
  __up__: up,
  __test__: test,
})

/** Fills a template; the longest names first, so that none is taken for a part of another. */
export function filled(text, places) {
  const names = Object.keys(places).sort((a, b) => b.length - a.length)
  return names.reduce((done, name) => done.replaceAll(name, `${places[name] ?? ''}`), text)
}
