export { blankRow } from './blank-row.js';
export { testDatabase, TEST_SERVER_VARIABLE, TEST_TEMPLATE, type TestDatabase } from './postgres.js';
export {
  createTestApp,
  startTestServer,
  testClient,
  TEST_KEY_RING,
  testPrincipal,
  type TestAnswer,
  type TestApp,
  type TestClient,
} from './test-app.js';
export { ImportClient } from '../import/testing/import-client.js';
export { workbookOf } from '../import/testing/workbook.js';
