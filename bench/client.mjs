/** The client, in a process of its own: makes the requests that it is asked for and answers what it counted. */
import autocannon from 'autocannon';

const MILLISECONDS = 1000;

process.on('message', (order) => {
  const work = order.download ? download(order.download) : load(order.load);
  work.then(
    (answer) => process.send(answer),
    (error) => process.send({ error: error.stack }),
  );
});

async function load({ url, requests, connections, seconds }) {
  const result = await autocannon({ url, requests, connections, duration: seconds, timeout: 60 });
  const took = (result.finish.getTime() - result.start.getTime()) / MILLISECONDS;
  return {
    count: result.requests.total,
    perSecond: result.requests.total / took,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.errors + result.timeouts + result.non2xx,
  };
}

/** One file to its end; what arrives is counted and thrown away. */
async function download({ url, headers }) {
  const began = performance.now();
  const answer = await fetch(url, { headers });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  let bytes = 0;
  let lines = 0;
  for await (const chunk of answer.body) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  }
  return { seconds: (performance.now() - began) / MILLISECONDS, bytes, lines };
}
