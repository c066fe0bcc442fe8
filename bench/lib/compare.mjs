import { isDeepStrictEqual } from 'node:util';
import { signed } from './measure.mjs';

/** Fields that differ by their nature: each server gives its own ids, numbers and times. */
const OWN = new Set(['id', 'code', 'createdAt', 'updatedAt']);

/** Fails unless both servers answer the first request of a case alike; a faster wrong answer is worth nothing. */
export async function checkAnswers(measured, { product, bare }) {
  const ask = async (server, [request]) => answerOf(server, signed(request, await server.signIn(measured.username)));
  const ours = await ask(product, measured.requests);
  const theirs = await ask(bare, measured.against ?? measured.requests);
  if (measured.name === 'figure') return same(measured, ours.total, theirs.total);
  if (measured.name === 'create') return same(measured, comparable(ours), comparable(theirs));
  if (measured.against) return same(measured, ours.items, theirs.items);
  same(measured, ours, theirs);
}

async function answerOf({ address }, { method, path, headers, body }) {
  const answer = await fetch(address + path, { method, headers, body });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

const comparable = (record) => Object.fromEntries(Object.entries(record).filter(([key]) => !OWN.has(key)));

function same({ name }, ours, theirs) {
  if (isDeepStrictEqual(ours, theirs)) return;
  throw new Error(
    `${name}: the answers differ\nproduct ${JSON.stringify(ours).slice(0, 3000)}\nbare    ${JSON.stringify(theirs).slice(0, 3000)}`,
  );
}
