import { processorTime } from './usage.mjs';

const WARM_UP_SECONDS = 2;
const SLOW = { connections: 2, longer: 3 };

/** Runs a case on both servers by turns, so that what else the machine does meets both alike. */
export async function measure(measured, { product, bare, client, options }) {
  const sides = [
    { server: product, requests: measured.requests, rounds: [] },
    { server: bare, requests: measured.against ?? measured.requests, rounds: [] },
  ];
  const connections = measured.slow ? SLOW.connections : options.connections;
  const seconds = measured.slow ? options.seconds * SLOW.longer : options.seconds;
  const tokens = await Promise.all(sides.map(({ server }) => server.signIn(measured.username)));
  const run = ({ server, requests }, duration = seconds) =>
    client.ask({
      load: {
        url: server.address,
        seconds: duration,
        connections,
        requests: requests.map((request) => signed(request, tokens[server === product ? 0 : 1])),
      },
    });
  for (const side of sides) await run(side, WARM_UP_SECONDS);
  for (let round = 0; round < options.rounds; round += 1)
    for (const side of round % 2 === 0 ? sides : sides.toReversed())
      side.rounds.push(await oneRound(measured, side.server, () => run(side)));
  return summary(measured, sides);
}

async function oneRound({ name }, { pid, address }, run) {
  const before = processorTime(pid);
  const result = await run();
  if (result.failures > 0) throw new Error(`${name}: ${result.failures} requests failed on ${address}`);
  if (result.count === 0) throw new Error(`${name}: no answer within a round; take more --seconds`);
  return { ...result, processor: before === null ? null : (processorTime(pid) - before) / result.count };
}

export const signed = ({ method, path, headers, body }, token) => ({
  method,
  path,
  headers: { ...headers, authorization: `Bearer ${token}` },
  ...(body && { body }),
});

function summary({ name, zh, en, goal }, [product, bare]) {
  const ratios = product.rounds.map((round, at) => round.perSecond / bare.rounds[at].perSecond);
  const ratio = median(ratios);
  return { name, zh, en, goal, ratio, ...spread(ratios), product: figures(product.rounds), bare: figures(bare.rounds) };
}

export const spread = (ratios) => ({ least: Math.min(...ratios), most: Math.max(...ratios) });

const figures = (rounds) => ({
  perSecond: median(rounds.map((round) => round.perSecond)),
  p50: median(rounds.map((round) => round.p50)),
  p99: median(rounds.map((round) => round.p99)),
  processor: median(rounds.map((round) => round.processor)),
});

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
