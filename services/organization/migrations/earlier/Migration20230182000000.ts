import { Migration } from '@mikro-orm/migrations'

/** What the name of a unit is found by: its words, glued, and initials; rows of old know their initials when next projected. */
export class Migration20230182000000 extends Migration {
  override up(): void {
    this.addSql(`alter table hierarchy.unit add column search_text text not null default ''`)
    this.addSql(`update hierarchy.unit set search_text = replace(name_folded, 'y', 'i') || ' | '
      || replace(replace(name_folded, 'y', 'i'), ' ', '')`)
  }
}
