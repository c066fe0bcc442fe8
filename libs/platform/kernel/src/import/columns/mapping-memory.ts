import { createHash } from 'node:crypto';
import type { Principal } from '../../access/principal.js';
import type { Session } from '../../database/database.js';
import { isResult } from './header-name.js';
import { headerKey, type HeaderCell, type KnownMapping } from './column-map.js';

/** Remembers, per organisation and set of headers, which field each column was said to fill. */
export class MappingMemory {
  constructor(private readonly session: Session) {}

  async recall(resource: string, headers: readonly HeaderCell[], who: Principal): Promise<KnownMapping | undefined> {
    const [row] = await this.session.query<{ mapping: KnownMapping }>(
      'select mapping from import_mapping where owner_id = $1 and resource = $2 and headers = $3',
      [ownerOf(who), resource, keyOf(headers)],
    );
    return row?.mapping;
  }

  /** Keeps what has been chosen by hand beside what was chosen before. */
  async keep(resource: string, headers: readonly HeaderCell[], chosen: KnownMapping, who: Principal): Promise<void> {
    await this.session.query(
      `insert into import_mapping as m (owner_id, resource, headers, mapping) values ($1, $2, $3, $4)
       on conflict (owner_id, resource, headers) do update set mapping = m.mapping || excluded.mapping, updated_at = now()`,
      [ownerOf(who), resource, keyOf(headers), JSON.stringify(chosen)],
    );
  }
}

/** Colleagues share what one of them has sorted out. */
const ownerOf = (who: Principal): string => who.organisationId ?? who.accountId;

/** A marked file that comes back has the headers of the file that it was. */
const keyOf = (headers: readonly HeaderCell[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        headers
          .filter(({ text }) => !isResult(text))
          .map(headerKey)
          .sort(),
      ),
    )
    .digest('hex');
