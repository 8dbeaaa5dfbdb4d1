import { searchRanks } from './unit-spelling.ts'

/** Where the place begins that a name is said with: "Xã Hải Lý, huyện Hải Hậu", "Hải Lý (Hải Hậu)", "xã Hải Lý huyện Hải Hậu". */
const UNDER = /[,;()]|\s[-–]\s|\sthuộc\s|\s(?=(?:thành\s+phố|tp|huyện|h|tỉnh|t)[.\s])/iu

/** How much of a place's name has to be right: words of it one after another, accents aside. */
const SURE = 4

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
    .filter((part) => part !== '')
  if (name === undefined || places.length === 0) return { ranks: [], places: [] }
  return {
    ranks: searchRanks(name),
    places: places.map((place) => searchRanks(place).slice(0, SURE).join('|')),
  }
}
