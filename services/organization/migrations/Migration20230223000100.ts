import { Migration } from '@mikro-orm/migrations'

/** The tone of a word goes to its end, i and y are one letter: what a name is compared by, accents counting. */
const spoken = `(select string_agg(regexp_replace(normalize(w.word, NFD), '([\u0300\u0301\u0303\u0309\u0323])(.*)', '\\2\\1'), ' ' order by w.place)
  from regexp_split_to_table(lower(normalize(u.name, NFC)), '[^[:alnum:]]+') with ordinality w (word, place) where w.word <> '')`

const words = `(select string_agg(w.word, ' ' order by w.place)
  from regexp_split_to_table(u.name_folded, '[^[:alnum:]]+') with ordinality w (word, place) where w.word <> '')`

const initials = `(select string_agg(left(w.word, 1), '' order by w.place)
  from regexp_split_to_table(u.name_folded, '[^[:alnum:]]+') with ordinality w (word, place) where w.word not in ('', 'va'))`

const KIND = '^(so|ban|tinh|thanh pho) '

/** Names are found by how well they match: with accents and without, glued, and agencies and towns by initials. */
export class Migration20230223000100 extends Migration {
  override up(): void {
    this.addSql(`update hierarchy.unit x set search_text = replace(' ' || t.spoken || ' | ' || t.words || ' |' || replace(t.words, ' ', '')
        || case when t.kind is not null then '|' || t.initials || '|' || substr(t.initials, t.skipped) || '|'
            || replace(t.kind, ' ', '') || substr(t.initials, t.skipped)
          when x.level = 'AGENCY' then '|' || t.initials else '' end || '|', 'y', 'i')
      from (select n.*, substring(n.words from '${KIND}') as kind,
          case when n.words like 'thanh pho %' then 3 else 2 end as skipped
        from (select u.id, u.valid_from, ${spoken} as spoken, ${words} as words, ${initials} as initials
          from hierarchy.unit u) n) t
      where t.id = x.id and t.valid_from = x.valid_from`)
  }
}
