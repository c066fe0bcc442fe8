/** What people do with a version before it is recorded: a bit of everything that later versions must carry on. */
export async function useRelease(origin, password) {
  const enterprise = await signIn(origin, 'enterprise', password);
  const hefei = await signIn(origin, 'hefei', password);
  for (let at = 0; at < 4; at += 1) {
    const demand = await enterprise('transfer/demands', demandOf(at), { 'idempotency-key': `upgrade-${at}` });
    if (at === 0) continue;
    const path = `transfer/demands/${demand.id}/actions`;
    const submitted = await enterprise(`${path}/submit`, {}, { 'if-match': `"${demand.version}"` });
    if (at === 2) await hefei(`${path}/verify`, {}, { 'if-match': `"${submitted.version}"` });
    if (at === 3)
      await hefei(`${path}/return`, { reason: '请补充技术指标。' }, { 'if-match': `"${submitted.version}"` });
  }
  await enterprise('files', ...form('说明.pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'));
  // No worker runs: this waits in the queue for the next version.
  await enterprise('transfer/demands/imports', ...form('需求.csv', '需求名称,需求类型\n升级时排队的需求,技术攻关\n'));
}

const demandOf = (at) => ({
  title: `升级演练需求${at}`,
  kind: 'research',
  description: '现有封装在高低温循环后出现焊层空洞，需要改进烧结银工艺。',
  industry: 'new-it',
  divisionCode: '340104',
  contactName: '周锦程',
  contactPhone: `1391111222${at}`,
  contactEmail: `zhou${at}@example.cn`,
});

async function signIn(origin, username, password) {
  const { accessToken } = await post(origin, '', 'auth/login', { username, password }, {});
  return (path, body, headers = {}) => post(origin, accessToken, path, body, headers);
}

async function post(origin, token, path, body, headers) {
  const isForm = body instanceof Uint8Array;
  const answer = await fetch(`${origin}/api/v1/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, ...(!isForm && { 'content-type': 'application/json' }), ...headers },
    body: isForm ? body : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

function form(name, content) {
  const boundary = 'release-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
  return [
    Buffer.from(`${head}${content}\r\n--${boundary}--\r\n`),
    { 'content-type': `multipart/form-data; boundary=${boundary}` },
  ];
}
