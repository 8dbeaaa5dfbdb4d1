import { searchRanks } from './unit-spelling.ts'

/** Where the place begins that a name is said with: "Xã Hải Lý, huyện Hải Hậu", "Hải Lý (Hải Hậu)", "xã Hải Lý huyện Hải Hậu". */
const UNDER = /[,;()]|\s[-–]\s|\sthuộc\s|\s(?=(?:thành\s+phố|tp|huyện|h|tỉnh|t)[.\s])/iu

/** A body that is named before its unit says nothing of where the unit is: UBND huyện Hải Hậu. */
const BODY_ALONE = /^(?:ub\s*nd|h[đd]nd|(?:ủy|uỷ|uy) ban nhân dân|hội đồng nhân dân)$/iu

/** How much of a name and of its places has to be right: words one after another, accents aside. */
const SURE = 4

/** Who says where a unit is has its name whole: what merely begins or ends like it is another one. */
const sureRanks = (asked: string) => searchRanks(asked).slice(0, SURE)

/** A name with the places that it is said to be in, as patterns; none where no place is named. */
export interface NamedPlace {
  ranks: string[]
  /** A pattern for each place named, all of which have to be above the unit. */
  places: string[]
}

/** The name and the places in what was asked. */
export function namedPlace(asked: string): NamedPlace {
  const [name, ...places] = asked
    .normalize('NFC')
    .split(UNDER)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !BODY_ALONE.test(part))
  if (name === undefined || places.length === 0) return { ranks: [], places: [] }
  return { ranks: sureRanks(name), places: places.map((place) => sureRanks(place).join('|')) }
}
