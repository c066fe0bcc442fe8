/** After all journeys: nothing keeps running, no data stays behind. */
export default async function teardown() {
  await globalThis.journeysProduct?.stop();
}
