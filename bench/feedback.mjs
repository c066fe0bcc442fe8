/**
 * node bench/feedback.mjs [demands]
 *
 * What answers to earlier recommendations do to later ones, simulated: every pair of a demand and an expert has a
 * hidden suitability of which the score sees only a noisy part. Officers recommend the first three for each demand;
 * the sides answer by the suitability, and the same demands are ranked again. Simulated people: it shows that the
 * ranking reacts, not how much real matching gains.
 */
import { fitOf } from '../libs/areas/transfer/dist/matching/fit.js';

const DEMANDS = Number(process.argv[2] ?? 400);
const EXPERTS = 40;
const RECOMMENDED = 3;
const ROUNDS = 3;
/** From here on a side is interested. */
const SUITABLE = 0.7;

/** Numbers from 0 to 1, the same on every run (mulberry32). */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = randomOf(2026);
const traits = { industries: [], disciplines: [], divisionCode: null };
const clamp = (value) => Math.min(1, Math.max(0, value));
const demands = Array.from({ length: DEMANDS }, () =>
  Array.from({ length: EXPERTS }, () => {
    const suitability = random();
    return { suitability, coverage: clamp(suitability + (random() - 0.5) * 0.8), feedback: null };
  }),
);

const scoreOf = ({ coverage, feedback }) => fitOf(coverage, traits, traits, feedback).score;
const first = (experts) => [...experts].sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, RECOMMENDED);
const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

for (let round = 0; round <= ROUNDS; round += 1) {
  const shown = demands.flatMap(first);
  const suitable = shown.filter(({ suitability }) => suitability >= SUITABLE).length;
  const repeated = shown.filter(({ feedback }) => feedback === 0).length;
  const label = round === 0 ? 'before feedback' : `after ${round} round${round > 1 ? 's' : ''}`;
  process.stdout.write(
    `${label.padEnd(16)} suitable among the first ${RECOMMENDED}: ${share(suitable, shown.length)}, declined before: ${share(repeated, shown.length)}\n`,
  );
  for (const expert of shown) expert.feedback = expert.suitability >= SUITABLE ? 1 : 0;
}
