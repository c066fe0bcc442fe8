/** Body and headers of a request that uploads one file. */
export function fileForm(name: string, content: Buffer): [body: Buffer, headers: Record<string, string>] {
  const boundary = 'boundary-of-the-specs';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return [
    Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    { 'content-type': `multipart/form-data; boundary=${boundary}` },
  ];
}
