import { Migration } from '@mikro-orm/migrations';

/**
 * Makes a migration from a script. A statement ends with a semicolon at the end of a line followed by an empty
 * line (or the end), so that function bodies with semicolons stay whole. Migrations only go forward.
 */
export function migration(name: string, script: string): { name: string; class: new (...args: never[]) => Migration } {
  const statements = script
    .split(/;[ \t]*\n(?=[ \t]*\n|[ \t]*$)/)
    .map((statement) => statement.trim())
    .filter(Boolean);
  return {
    name,
    class: class extends Migration {
      override up(): void {
        for (const statement of statements) this.addSql(statement);
      }
    } as never,
  };
}
