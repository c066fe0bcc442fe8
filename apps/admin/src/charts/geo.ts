/** The outline of one city, ready to be drawn. */
export interface CityShape {
  code: string;
  name: string;
  path: string;
  /** Where the label goes. */
  x: number;
  y: number;
}

type Ring = [number, number][];
interface CityFeature {
  properties: { code: string; name: string; centre: [number, number] };
  geometry: { coordinates: Ring[][] };
}

const LATITUDE = 32;
/** Small cities beside each other: their labels are moved apart, in units of the drawing. */
const NUDGES: Readonly<Record<string, readonly [number, number]>> = {
  '340200': [6, 4],
  '340500': [14, -4],
  '340600': [-10, -6],
  '340700': [-14, 8],
  '341300': [10, 4],
};

function ringArea(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function largestRing(feature: CityFeature): Ring {
  const rings = feature.geometry.coordinates.flat();
  return rings.reduce((largest, ring) => (Math.abs(ringArea(ring)) > Math.abs(ringArea(largest)) ? ring : largest));
}

/** The middle of the area, where a label has the most room; the seat of the city often lies near a border. */
function middleOf(ring: Ring): [number, number] {
  const area = ringArea(ring);
  const sum = ring.reduce(
    ([sumX, sumY], [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      const cross = x * nextY - nextX * y;
      return [sumX + (x + nextX) * cross, sumY + (y + nextY) * cross];
    },
    [0, 0],
  );
  return [(sum[0] ?? 0) / (6 * area), (sum[1] ?? 0) / (6 * area)];
}

/** Draws the province into a box of the given height; plain scaling is exact enough at this size. */
export function projectCities(features: CityFeature[], height: number): { cities: CityShape[]; width: number } {
  const squeeze = Math.cos((LATITUDE * Math.PI) / 180);
  const points = features.flatMap((feature) => feature.geometry.coordinates.flat(2));
  const west = Math.min(...points.map(([x]) => x));
  const east = Math.max(...points.map(([x]) => x));
  const south = Math.min(...points.map(([, y]) => y));
  const north = Math.max(...points.map(([, y]) => y));
  const scale = height / (north - south);
  const place = ([x, y]: [number, number]): [number, number] => [(x - west) * squeeze * scale, (north - y) * scale];
  const ringPath = (ring: Ring) =>
    `M${ring
      .map((point) =>
        place(point)
          .map((value) => value.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;

  const cities = features.map((feature) => {
    const [x, y] = middleOf(largestRing(feature).map(place));
    const path = feature.geometry.coordinates.flat().map(ringPath).join('');
    const { code, name } = feature.properties;
    const [right, down] = NUDGES[code] ?? [0, 0];
    return { code, name, path, x: x + right, y: y + down };
  });
  return { cities, width: (east - west) * squeeze * scale };
}

/** The sixteen cities of Anhui; loaded only when a map is shown. */
export async function loadCities(height: number): Promise<{ cities: CityShape[]; width: number }> {
  const { default: data } = await import('@/assets/anhui.geo.json');
  return projectCities(data.features as unknown as CityFeature[], height);
}
