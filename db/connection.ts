import Database from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { Failure } from '../shared/contract/failure';
import { mendEarlySchema } from './early-schema';
import { isForeign } from './files/look-at-folder';
import * as records from './schema';
import * as claims from './schema-claims';
import * as found from './schema-found';

const schema = { ...records, ...claims, ...found };

/** One open library database: `orm` for typed statements, `sql` for those that drizzle cannot say. */
export interface Connection {
  orm: BetterSQLite3Database<typeof records & typeof claims & typeof found>;
  sql: Database.Database;
}

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true });

/** Migrations in order; the number of those applied is the database's `user_version`. */
const migrations = Object.keys(files)
  .sort()
  .map((path) => files[path] as string);

/**
 * Opens (or makes) the database at `path` and brings it to the present schema.
 * @throws Failure 'unsupported' when a newer Casebench has written it, 'conflict' when it is no Casebench library.
 */
export function connect(path: string): Connection {
  const sql = new Database(path);
  try {
    if (isForeign(sql)) throw notALibrary(path);
    sql.pragma('journal_mode = WAL');
    // NORMAL loses at most the last commits at a power cut, never consistency; a killed process loses nothing.
    sql.pragma('synchronous = NORMAL');
    sql.pragma('foreign_keys = ON');
    sql.pragma('busy_timeout = 5000');
    // Of what an import writes, most pages change again with the next file: written home every 32 MB, not every 4.
    sql.pragma('wal_autocheckpoint = 8000');
    sql.pragma('cache_size = -65536');
    sql.pragma('mmap_size = 268435456');
    sql.pragma('temp_store = MEMORY');
    migrate(sql);
  } catch (error) {
    sql.close();
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB') throw notALibrary(path);
    throw error;
  }
  return { sql, orm: drizzle(sql, { schema }) };
}

function notALibrary(path: string): Failure {
  return new Failure('conflict', `${path} is not a Casebench library. Choose another folder, or restore a backup.`);
}

const kept = new WeakMap<Connection, Map<string, Database.Statement>>();

/**
 * A statement prepared once per connection, for those that run many times a call. Rows come as objects; a caller that wants
 * single values says `pluck()` each time, one that wants rows must not share its SQL with one that plucks.
 */
export function statement<Values extends unknown[], Row>(db: Connection, sql: string): Database.Statement<Values, Row> {
  let statements = kept.get(db);
  if (!statements) {
    statements = new Map();
    kept.set(db, statements);
  }
  let prepared = statements.get(sql);
  if (!prepared) {
    prepared = db.sql.prepare(sql);
    statements.set(sql, prepared);
  }
  return prepared as unknown as Database.Statement<Values, Row>;
}

/**
 * A second connection that sees the library as it is now, whatever is written meanwhile, for long reading that must not
 * hold up the library's thread in one go. It must be closed.
 */
export function snapshot(path: string): Connection {
  const sql = new Database(path, { readonly: true });
  sql.pragma('cache_size = -16384');
  sql.exec('BEGIN');
  // The moment of a deferred transaction is that of its first read.
  sql.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
  return { sql, orm: drizzle(sql, { schema }) };
}

function migrate(sql: Database.Database): void {
  const applied = sql.pragma('user_version', { simple: true }) as number;
  if (applied > migrations.length)
    throw new Failure('unsupported', 'This library was written by a newer Casebench. Update Casebench to open it.');
  if (applied > 0 && applied < migrations.length) mendEarlySchema(sql);
  for (let version = applied; version < migrations.length; version++) {
    sql.transaction(() => {
      for (const statement of (migrations[version] as string).split('--> statement-breakpoint')) sql.exec(statement);
      sql.pragma(`user_version = ${version + 1}`);
    })();
  }
}
