import type { TestClient } from '../../testing/test-app.js';
import type { ImportRowPage, ImportRowView, ImportState } from '../import-view.js';
import { fileBody } from './multipart.js';

/** Imports as a person does them, for one record type. */
export class ImportClient {
  constructor(
    readonly client: TestClient,
    private readonly path: string,
  ) {}

  /** Uploads a file and waits for its check. */
  async check(name: string, content: Buffer | string): Promise<ImportState> {
    return this.settled((await this.upload(name, content)).id);
  }

  /** Uploads a file, whose check then waits for a worker. */
  async upload(name: string, content: Buffer | string): Promise<ImportState> {
    const { body, headers } = fileBody(name, content);
    const answer = await this.client.post<ImportState>(`${this.path}/imports`, body, headers);
    if (answer.status !== 202) throw new Error(answer.text);
    return answer.body;
  }

  /** The answer to an upload that is refused at once. */
  async refused(name: string, content: Buffer | string): Promise<{ status: number; code: string }> {
    const { body, headers } = fileBody(name, content);
    const answer = await this.client.post<{ code: string }>(`${this.path}/imports`, body, headers);
    return { status: answer.status, code: answer.body.code };
  }

  async rows(id: string, query = ''): Promise<readonly ImportRowView[]> {
    return (await this.client.get<ImportRowPage>(`imports/${id}/rows?pageSize=100${query}`)).body.items;
  }

  async commit(id: string, rows: 'all' | 'valid' = 'all'): Promise<ImportState> {
    return this.act(id, 'commit', { rows });
  }

  async act(id: string, action: string, body: object): Promise<ImportState> {
    const answer = await this.client.post<ImportState>(`imports/${id}/actions/${action}`, body);
    if (answer.status !== 202) throw new Error(answer.text);
    return this.settled(id);
  }

  async markedFile(id: string): Promise<Buffer> {
    const answer = await this.client.get(`imports/${id}/marked-file`);
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.raw;
  }

  async settled(id: string): Promise<ImportState> {
    for (let attempt = 0; attempt < 1_200; attempt += 1) {
      const { body } = await this.client.get<ImportState>(`imports/${id}`);
      if (body.status !== 'checking' && body.status !== 'committing') return body;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('the import did not settle');
  }
}
