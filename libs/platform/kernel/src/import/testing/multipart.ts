/** A multipart body with one file, as browsers send it. */
export function fileBody(
  name: string,
  content: Buffer | string,
  field = 'file',
): { readonly body: Buffer; readonly headers: Record<string, string> } {
  const boundary = '----kechuang-test';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return {
    body: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
