import { median, spread } from './measure.mjs';
import { forgetPeak, peakMemory } from './usage.mjs';

/** Downloads a file from both servers by turns; without a bare counterpart only memory is promised. */
export async function measureFile(file, { product, bare, client, options }) {
  const seconds = { product: [], bare: [] };
  let peak = 0;
  for (let round = 0; round < options.rounds; round += 1) {
    forgetPeak(product.pid);
    seconds.product.push((await download(client, product, file)).seconds);
    peak = Math.max(peak, peakMemory(product.pid) ?? 0);
    if (file.goal !== undefined) seconds.bare.push((await download(client, bare, file)).seconds);
  }
  const { name, zh, en, goal, most: memoryGoal } = file;
  const ratios = seconds.bare.map((time, at) => time / seconds.product[at]);
  return {
    ...{ name, zh, en, goal, memoryGoal, peak },
    ...(goal !== undefined && { ratio: median(ratios), ...spread(ratios) }),
    seconds: median(seconds.product),
    bareSeconds: goal === undefined ? undefined : median(seconds.bare),
  };
}

async function download(client, server, { username, path, rows }) {
  const token = await server.signIn(username);
  // Compression is the product's extra; it would be measured instead of the export.
  const headers = { 'accept-encoding': 'identity', authorization: `Bearer ${token}` };
  const answer = await client.ask({ download: { url: server.address + path, headers } });
  if (rows !== undefined && answer.lines < rows) throw new Error(`${path} has ${answer.lines} lines, not ${rows}`);
  return answer;
}
