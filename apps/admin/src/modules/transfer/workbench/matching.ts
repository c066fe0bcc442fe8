import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { get } from '@/api/client';
import type { ResourceRecord } from '@/api/types';

export type Side = 'experts' | 'societies';

/** One part of a score, from 0 to 1, with how much it counts. */
export interface ScorePart {
  code: string;
  zh: string;
  en: string;
  value: number;
  weight: number;
}

export interface Passage {
  text: string;
  marks: [number, number][];
}

export interface KnownMatch {
  id: string;
  code: string;
  status: string;
  declineReason: string | null;
}

export interface Candidate {
  record: ResourceRecord;
  score: number;
  parts: ScorePart[];
  passages: Passage[];
  missing: string[];
  match: KnownMatch | null;
}

/** What candidates are looked for: a demand, or words that somebody typed. */
export interface Subject {
  demand?: string;
  text?: string;
}

const LIMIT = 20;

/** The candidates of one side for a subject, best first. */
export function useCandidates(subject: Ref<Subject>, side: Ref<Side>) {
  const isGiven = computed(() => Boolean(subject.value.demand ?? subject.value.text));
  return useQuery({
    queryKey: ['matching', side, subject],
    enabled: isGiven,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const query = new URLSearchParams({ of: side.value, limit: String(LIMIT), ...subject.value });
      return get<{ items: Candidate[] }>('transfer/matching', query, signal);
    },
  });
}

/** How much each part adds to the score, which is what they add up to. */
export function shares(parts: readonly ScorePart[]): { part: ScorePart; share: number }[] {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return parts.map((part) => ({ part, share: (part.value * part.weight) / weight }));
}

/** A passage cut at its marks. */
export function pieces({ text, marks }: Passage): { text: string; marked: boolean }[] {
  const cut: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    cut.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  cut.push({ text: text.slice(at), marked: false });
  return cut.filter((piece) => piece.text !== '');
}
