import { declareDomain } from '@province/domains/declare'

/** What __domain_words__ is to the other rooms of the house. */
export const domain = declareDomain({
  name: '__domain__',
  port: __port__,
  title: { vi: '__Domain_words__', en: '__Domain_words__' },
  readAction: '__schema__.read',
  audit: true,
  actions: {
    '__schema__.read': {
      vi: 'Đọc __domain_words__',
      en: 'Read __domain_words__',
      roles: ['clerk'],
      clients: true,
    },
    '__schema__.record': {
      vi: 'Ghi __domain_words__',
      en: 'Record __domain_words__',
      roles: ['clerk'],
    },
  },
})
