/**
 * Universities, research institutes and parks of the demo data. Universities and institutes are invented, because the
 * experts and figures that the demo data ascribe to them are; parks are the province's real development zones.
 */

type InstitutionRow = readonly [
  name: string,
  en: string,
  divisionCode: string,
  industries: string,
  disciplines: string,
];

export interface InstitutionData {
  readonly name: string;
  readonly en: string;
  readonly divisionCode: string;
  readonly industries: readonly string[];
  readonly disciplines: readonly string[];
}

const UNIVERSITY_ROWS: readonly InstitutionRow[] = [
  [
    '江淮科技大学',
    'Jianghuai University of Science and Technology',
    '340104',
    'new-it ai new-materials',
    '140 520 510 430',
  ],
  ['庐州理工大学', 'Luzhou University of Technology', '340111', 'nev equipment smart-home', '460 470 580 413'],
  ['皖中大学', 'Wanzhong University', '340104', 'new-it life-health digital-creative', '110 150 180 520'],
  ['江淮农林大学', 'Jianghuai University of Agriculture and Forestry', '340104', 'green-food', '210 220 230 550'],
  ['庐州医科大学', 'Luzhou Medical University', '340104', 'life-health', '310 320 330 350'],
  ['江淮中医药大学', 'Jianghuai University of Chinese Medicine', '340104', 'life-health', '360 350 320'],
  ['淝河建筑大学', 'Feihe University of Architecture', '340111', 'energy-saving', '560 610 630'],
  ['庐阳师范大学', 'Luyang Normal University', '340103', 'digital-creative ai', '190 880 520 760'],
  ['滨湖信息工程大学', 'Binhu University of Information Engineering', '340111', 'new-it ai', '520 510 413'],
  ['江淮财经大学', 'Jianghuai University of Finance and Economics', '340104', 'digital-creative', '790 630 910'],
  ['居巢应用技术大学', 'Juchao University of Applied Technology', '340181', 'smart-home equipment', '460 530 550'],
  ['庐州职业技术学院', 'Luzhou Vocational and Technical College', '340102', 'smart-home nev', '460 580'],
  ['皖江理工大学', 'Wanjiang University of Technology', '340209', 'nev equipment', '460 470 430 580'],
  ['鸠兹师范大学', 'Jiuzi Normal University', '340209', 'life-health ai', '180 150 520 190'],
  ['赭山医学院', 'Zheshan Medical College', '340202', 'life-health', '310 320 350'],
  ['芜江职业技术学院', 'Wujiang Vocational and Technical College', '340207', 'nev equipment', '460 580'],
  ['淮畔医科大学', 'Huaipan Medical University', '340304', 'life-health', '320 310 330'],
  ['龙湖财经大学', 'Longhu University of Finance and Economics', '340302', 'digital-creative', '790 630 910'],
  ['涂山科技学院', 'Tushan Institute of Science and Technology', '340303', 'new-materials', '430 530 550'],
  ['舜耕理工大学', 'Shungeng University of Technology', '340403', 'equipment energy-saving', '440 620 530 460'],
  ['八公山师范学院', 'Bagongshan Normal College', '340403', 'digital-creative', '110 520 760'],
  ['采石工业大学', 'Caishi University of Technology', '340503', 'new-materials equipment', '450 430 460 530'],
  ['雨山应用技术学院', 'Yushan College of Applied Technology', '340504', 'equipment', '460 560'],
  ['相城师范大学', 'Xiangcheng Normal University', '340603', 'new-materials life-health', '150 180 430'],
  ['濉河职业技术学院', 'Suihe Vocational and Technical College', '340621', 'new-materials', '460 550'],
  ['铜官学院', 'Tongguan University', '340705', 'new-materials', '450 530 470'],
  ['宜城师范大学', 'Yicheng Normal University', '340811', 'green-food new-materials', '150 180 520'],
  ['天柱山职业技术学院', 'Tianzhushan Vocational and Technical College', '340882', 'nev green-food', '460 550'],
  ['新安大学', "Xin'an University", '341002', 'green-food digital-creative', '180 220 760'],
  ['琅琊学院', 'Langya University', '341102', 'smart-home new-materials', '150 460 520'],
  ['凤阳科技学院', 'Fengyang Institute of Science and Technology', '341126', 'green-food energy-saving', '210 230 530'],
  ['颍淮师范大学', 'Yinghuai Normal University', '341202', 'green-food life-health', '150 210 550'],
  ['颍州职业技术学院', 'Yingzhou Vocational and Technical College', '341202', 'equipment', '460 230'],
  ['汴河学院', 'Bianhe University', '341302', 'digital-creative new-it', '520 760 210'],
  ['皋城学院', 'Gaocheng University', '341502', 'green-food equipment', '180 360 460'],
  ['大别山职业技术学院', 'Dabieshan Vocational and Technical College', '341503', 'green-food', '210 550'],
  ['谯城中医药学院', 'Qiaocheng College of Chinese Medicine', '341602', 'life-health', '360 350'],
  ['秋浦学院', 'Qiupu University', '341702', 'new-it green-food', '140 510 220'],
  ['敬亭学院', 'Jingting University', '341802', 'nev energy-saving', '460 530 610'],
  ['宛陵职业技术学院', 'Wanling Vocational and Technical College', '341802', 'equipment green-food', '460 550'],
];

const INSTITUTE_ROWS: readonly InstitutionRow[] = [
  ['江淮先进制造研究院', 'Jianghuai Institute of Advanced Manufacturing', '340104', 'equipment smart-home', '460 413'],
  ['滨湖能源研究院', 'Binhu Institute of Energy', '340111', 'energy-saving', '480 470'],
  ['庐州智能语音与语言研究所', 'Luzhou Institute of Speech and Language', '340104', 'ai', '520 510'],
  ['江淮微电子研究所', 'Jianghuai Institute of Microelectronics', '340104', 'new-it', '510 140'],
  ['江淮医药创新研究院', 'Jianghuai Institute of Pharmaceutical Innovation', '340104', 'life-health', '350 310'],
  ['江淮农业科学研究所', 'Jianghuai Institute of Agricultural Science', '340103', 'green-food', '210 230 550'],
  ['江淮环境工程研究院', 'Jianghuai Institute of Environmental Engineering', '340111', 'energy-saving', '610 530'],
  ['皖江智能网联汽车研究院', 'Wanjiang Institute of Intelligent Connected Vehicles', '340207', 'nev ai', '580 520'],
  ['皖江机器人技术研究所', 'Wanjiang Institute of Robotics', '340207', 'equipment ai', '460 413'],
  ['淮河玻璃新材料研究院', 'Huaihe Institute of Glass and New Materials', '340302', 'new-materials new-it', '430'],
  [
    '舜耕煤基材料研究所',
    'Shungeng Institute of Coal-based Materials',
    '340403',
    'energy-saving new-materials',
    '440 530',
  ],
  ['采石磁性材料研究所', 'Caishi Institute of Magnetic Materials', '340503', 'new-materials', '430 450'],
  ['铜官铜基材料研究院', 'Tongguan Institute of Copper-based Materials', '340705', 'new-materials', '450 430'],
  ['宜城精细化工研究所', 'Yicheng Institute of Fine Chemicals', '340811', 'new-materials life-health', '530'],
  ['新安茶产业技术研究所', "Xin'an Institute of Tea Technology", '341002', 'green-food', '210 550'],
  ['琅琊智能家电研究院', 'Langya Institute of Smart Appliances', '341103', 'smart-home', '535 470'],
  ['谯城现代中药研究院', 'Qiaocheng Institute of Modern Chinese Medicine', '341602', 'life-health', '360'],
  ['皋城特色农产品研究所', 'Gaocheng Institute of Local Agricultural Products', '341502', 'green-food', '210 550'],
];

const PARK_ROWS: readonly InstitutionRow[] = [
  [
    '合肥高新技术产业开发区',
    'Hefei High-tech Industrial Development Zone',
    '340104',
    'ai new-it life-health energy-saving',
    '',
  ],
  ['合肥经济技术开发区', 'Hefei Economic and Technological Development Zone', '340111', 'smart-home nev equipment', ''],
  [
    '合肥新站高新技术产业开发区',
    'Hefei Xinzhan High-tech Industrial Development Zone',
    '340102',
    'new-it new-materials',
    '',
  ],
  ['芜湖经济技术开发区', 'Wuhu Economic and Technological Development Zone', '340207', 'nev smart-home', ''],
  ['芜湖高新技术产业开发区', 'Wuhu High-tech Industrial Development Zone', '340209', 'nev equipment', ''],
  ['蚌埠高新技术产业开发区', 'Bengbu High-tech Industrial Development Zone', '340304', 'new-materials new-it', ''],
  ['淮南高新技术产业开发区', 'Huainan High-tech Industrial Development Zone', '340403', 'new-it energy-saving', ''],
  [
    '马鞍山慈湖高新技术产业开发区',
    "Ma'anshan Cihu High-tech Industrial Development Zone",
    '340503',
    'new-materials equipment',
    '',
  ],
  ['淮北高新技术产业开发区', 'Huaibei High-tech Industrial Development Zone', '340603', 'new-materials', ''],
  ['铜陵经济技术开发区', 'Tongling Economic and Technological Development Zone', '340705', 'new-materials new-it', ''],
  ['安庆经济技术开发区', 'Anqing Economic and Technological Development Zone', '340811', 'nev equipment', ''],
  [
    '黄山高新技术产业开发区',
    'Huangshan High-tech Industrial Development Zone',
    '341002',
    'new-materials green-food',
    '',
  ],
  [
    '滁州经济技术开发区',
    'Chuzhou Economic and Technological Development Zone',
    '341103',
    'smart-home energy-saving',
    '',
  ],
  [
    '中新苏滁高新技术产业开发区',
    'Sino-Singapore Suzhou–Chuzhou High-tech Zone',
    '341102',
    'smart-home equipment new-it',
    '',
  ],
  ['阜阳经济技术开发区', 'Fuyang Economic and Technological Development Zone', '341202', 'life-health green-food', ''],
  ['宿州高新技术产业开发区', 'Suzhou High-tech Industrial Development Zone', '341302', 'digital-creative new-it', ''],
  ['六安经济技术开发区', "Lu'an Economic and Technological Development Zone", '341502', 'equipment green-food', ''],
  ['亳州高新技术产业开发区', 'Bozhou High-tech Industrial Development Zone', '341602', 'life-health', ''],
  ['池州经济技术开发区', 'Chizhou Economic and Technological Development Zone', '341702', 'new-it equipment', ''],
  ['宣城经济技术开发区', 'Xuancheng Economic and Technological Development Zone', '341802', 'nev energy-saving', ''],
];

const words = (text: string): string[] => text.split(' ').filter(Boolean);

const institutions = (rows: readonly InstitutionRow[]): readonly InstitutionData[] =>
  rows.map(([name, en, divisionCode, industries, disciplines]) => ({
    name,
    en,
    divisionCode,
    industries: words(industries),
    disciplines: words(disciplines),
  }));

export const UNIVERSITIES = institutions(UNIVERSITY_ROWS);
export const RESEARCH_INSTITUTES = institutions(INSTITUTE_ROWS);
export const PARKS = institutions(PARK_ROWS);
