import { Injectable } from '@nestjs/common';
import { always, equals, Problem, StoreRegistry, type Caller, type ResultRow } from '@kechuang/kernel';
import { Corpora, missingWords, passagesOf, type Hit, type Passage, type RecordText } from '@kechuang/ranking';
import { feedbackOf, MatchFeedback, type KnownMatch } from '../match/match.feedback.js';
import { fitOf, type Fit, type Traits } from './fit.js';
import { SIDES, type SideName } from './sides.js';

/** What is matched: a record of one side, or words that somebody typed. */
export type Subject = { readonly text: string } | { readonly side: SideName; readonly id: string };

/** A record that may fit, with the reasons. */
export interface Candidate extends Fit {
  /** As lists of its kind show it. */
  readonly record: ResultRow;
  readonly passages: readonly Passage[];
  /** Words of the subject that tell much and that the candidate does not mention. */
  readonly missing: readonly string[];
  /** The last match of the two, if there was one that the asking person sees. */
  readonly match: KnownMatch | null;
}

/** What is looked for, and whose it is: nobody is matched with himself. */
interface Inquired {
  readonly text: string;
  readonly wanted: Traits | null;
  readonly own: unknown;
}

/** So many of the nearest texts are compared by their other traits too. */
const COMPARED = 100;
const PASSAGES = 2;
const MISSING = 5;
const NOTHING: ReadonlyMap<string, KnownMatch> = new Map();

/** Ranks what may fit, as far as the asking person may see it. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly corpora: Corpora,
    private readonly stores: StoreRegistry,
    private readonly feedback: MatchFeedback,
  ) {}

  /** The records of one side that fit a subject best. */
  async candidates(subject: Subject, of: SideName, limit: number, who: Caller): Promise<Candidate[]> {
    const { type, organisation } = SIDES[of];
    const store = this.stores.of(type);
    if (!who.permissions.has(`${store.info.name}.read`)) throw new Problem('access.denied');
    const { text, wanted, own } = await this.inquiry(subject, who);
    const { hits, terms } = await this.corpora.search(type, text, wanted ? Math.max(COMPARED, limit) : limit, who);
    const texts = await this.corpora.texts(
      type,
      hits.map((hit) => hit.recordId),
    );
    const known = 'text' in subject ? NOTHING : await this.feedback.among(subject.side, subject.id, of, who);
    const isAcross = 'side' in subject && (subject.side === 'demands') !== (of === 'demands');
    const others = hits.filter(({ recordId }) => {
      const row = texts.get(recordId)?.row;
      return !isAcross || !row || organisation(row) !== own;
    });
    const ranked = rank(others, texts, wanted, SIDES[of].traits, known).slice(0, limit);
    const records = await store.listed(
      ranked.map(({ id }) => id),
      who,
    );
    const shown = new Map(records.map((record) => [record['id'], record]));
    return ranked.flatMap(({ id, fit }) => {
      const record = shown.get(id);
      const said = texts.get(id)?.text ?? '';
      return record
        ? [
            {
              record,
              ...fit,
              passages: passagesOf(said, terms, PASSAGES),
              missing: missingWords(said, terms, MISSING),
              match: known.get(id) ?? null,
            },
          ]
        : [];
    });
  }

  /** How well one record fits a subject; where their texts share nothing, by their other traits alone. */
  async fit(subject: Subject, of: SideName, id: string, who: Caller): Promise<Fit> {
    const { type, traits } = SIDES[of];
    const { text, wanted } = await this.inquiry(subject, who);
    const { hits } = await this.corpora.search(type, text, 1, who, equals('id', id));
    const row = (await this.corpora.texts(type, [id])).get(id)?.row ?? {};
    return fitOf(hits[0]?.coverage ?? 0, wanted, traits(row));
  }

  /** Whether the person sees a record that can be found on that side. */
  async offers(of: SideName, id: string, who: Caller): Promise<boolean> {
    const { type } = SIDES[of];
    const rows = this.corpora.all().find((corpus) => corpus.type === type)?.rows ?? always;
    return (await this.stores.of(type).visibleAmong([id], who, rows)).has(id);
  }

  /** What to look for; a record must be one that the person sees. */
  private async inquiry(subject: Subject, who: Caller): Promise<Inquired> {
    if ('text' in subject) return { text: subject.text, wanted: null, own: null };
    const { type, traits, organisation } = SIDES[subject.side];
    await this.stores.of(type).find(subject.id, who);
    const found = (await this.corpora.texts(type, [subject.id])).get(subject.id);
    return {
      text: found?.text ?? '',
      wanted: found ? traits(found.row) : null,
      own: found ? organisation(found.row) : null,
    };
  }
}

function rank(
  hits: readonly Hit[],
  texts: ReadonlyMap<string, RecordText>,
  wanted: Traits | null,
  traits: (row: ResultRow) => Traits,
  known: ReadonlyMap<string, KnownMatch>,
): { readonly id: string; readonly fit: Fit }[] {
  const fits = hits.flatMap(({ recordId, coverage }) => {
    const found = texts.get(recordId);
    const said = feedbackOf(known.get(recordId));
    return found ? [{ id: recordId, fit: fitOf(coverage, wanted, traits(found.row), said) }] : [];
  });
  // Without other traits the order of the engine stands: equal coverages are ordered by it.
  return wanted ? fits.sort((a, b) => b.fit.score - a.fit.score) : fits;
}
