import { DataSource } from 'typeorm';
import { dataSourceOptions, libs, type LibSchema } from '../schema.js';

/** What a lib's migrations still lack against its entities: statements forth and back. */
export interface SchemaDrift {
  readonly lib: LibSchema;
  readonly up: readonly string[];
  readonly down: readonly string[];
}

/** Compares the entities with a database that all migrations have run on; empty when they agree. */
export async function schemaDrift(url: string): Promise<SchemaDrift[]> {
  const source = await new DataSource(dataSourceOptions(url)).initialize();
  try {
    const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
    const owners = await ownersOf(source);
    const up = upQueries.map(({ query }) => query);
    // Undoing runs backwards.
    const down = downQueries.map(({ query }) => query).reverse();
    return libs
      .map((lib) => ({ lib, up: owners.statementsOf(lib, up), down: owners.statementsOf(lib, down) }))
      .filter((drift) => drift.up.length > 0);
  } finally {
    await source.destroy();
  }
}

/** Knows which lib a statement of the schema builder is about. */
class Owners {
  constructor(
    private readonly tables: ReadonlyMap<string, LibSchema>,
    private readonly indexes: ReadonlyMap<string, string>,
  ) {}

  statementsOf(lib: LibSchema, statements: readonly string[]): string[] {
    return statements.filter((statement) => this.ownerOf(statement) === lib);
  }

  private ownerOf(statement: string): LibSchema {
    const table = this.tableOf(statement);
    const owner = table === undefined ? undefined : this.tables.get(table);
    if (owner === undefined) throw new Error(`no lib owns the table of: ${statement}`);
    return owner;
  }

  /** TypeORM names the table behind TABLE or ON, but drops an index by its own name only. */
  private tableOf(statement: string): string | undefined {
    const [, index] = /^DROP INDEX (?:"\w+"\.)?"(\w+)"/.exec(statement) ?? [];
    if (index !== undefined) return this.indexes.get(index) ?? nameBehind(statement, 'ON');
    return nameBehind(statement, statement.startsWith('COMMENT') ? 'COLUMN' : '(?:TABLE|ON)');
  }
}

function nameBehind(statement: string, word: string): string | undefined {
  return new RegExp(`\\b${word} (?:"\\w+"\\.)?"(\\w+)"`).exec(statement)?.[1];
}

async function ownersOf(source: DataSource): Promise<Owners> {
  const tables = new Map<string, LibSchema>();
  for (const { target, tableName, ownRelations } of source.entityMetadatas) {
    const owner = libs.find(({ entities }) => entities.some((entity) => entity === target));
    if (owner === undefined) continue;
    tables.set(tableName, owner);
    for (const { junctionEntityMetadata } of ownRelations) {
      if (junctionEntityMetadata) tables.set(junctionEntityMetadata.tableName, owner);
    }
  }
  const rows = await source.query<{ indexname: string; tablename: string }[]>(
    'select indexname, tablename from pg_indexes where schemaname = current_schema()',
  );
  const known = rows.map(({ indexname, tablename }) => [indexname, tablename] as const);
  const declared = source.entityMetadatas.flatMap(({ indices, tableName }) =>
    indices.map(({ name }) => [name, tableName] as const),
  );
  return new Owners(tables, new Map([...known, ...declared]));
}
