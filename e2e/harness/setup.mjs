import { startProduct } from './product.ts';

/** Before all journeys: one product, one set of data; the specs find it by its address. */
export default async function setup() {
  const pictures = process.env.UPDATE_IMAGES === '1';
  const product = await startProduct(pictures ? { DEMO_SCALE: '1' } : {});
  globalThis.journeysProduct = product;
  process.env.JOURNEYS_ORIGIN = product.origin;
  process.env.JOURNEYS_PASSWORD = product.password;
}
