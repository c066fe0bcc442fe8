/** Fields of 60 provincial societies, with the disciplines (GB/T 13745) and emerging industries that they stand for. */
export interface SocietyField {
  readonly name: string;
  readonly en: string;
  readonly disciplines: readonly string[];
  readonly industries: readonly string[];
}

type Row = readonly [name: string, en: string, disciplines: string, industries: string];

const ROWS: readonly Row[] = [
  ['计算机学会', 'Computer Federation', '520', 'new-it ai'],
  ['汽车工程学会', 'Society of Automotive Engineers', '580 460', 'nev'],
  ['人工智能学会', 'Association for Artificial Intelligence', '520 413', 'ai'],
  ['机械工程学会', 'Society of Mechanical Engineering', '460', 'equipment'],
  ['电子学会', 'Institute of Electronics', '510', 'new-it'],
  ['自动化学会', 'Association of Automation', '413 510', 'equipment ai'],
  ['电机工程学会', 'Society for Electrical Engineering', '470', 'energy-saving'],
  ['材料研究学会', 'Materials Research Society', '430', 'new-materials'],
  ['食品科学技术学会', 'Institute of Food Science and Technology', '550', 'green-food'],
  ['环境科学学会', 'Society for Environmental Sciences', '610', 'energy-saving'],
  ['药学会', 'Pharmaceutical Association', '350', 'life-health'],
  ['医学会', 'Medical Association', '320 310', 'life-health'],
  ['中医药学会', 'Association of Chinese Medicine', '360', 'life-health'],
  ['制冷学会', 'Association of Refrigeration', '470', 'smart-home'],
  ['家用电器技术学会', 'Society of Household Appliance Technology', '535 470', 'smart-home'],
  ['图象图形学学会', 'Society of Image and Graphics', '520', 'digital-creative ai'],
  ['数字创意学会', 'Society of Digital Creativity', '760 520', 'digital-creative'],
  ['茶业学会', 'Tea Science Society', '210 550', 'green-food'],
  ['数学会', 'Mathematical Society', '110', ''],
  ['物理学会', 'Physical Society', '140', 'new-it'],
  ['化学会', 'Chemical Society', '150', 'new-materials'],
  ['力学学会', 'Society of Theoretical and Applied Mechanics', '130', 'equipment'],
  ['生物学会', 'Society of Biology', '180', 'life-health'],
  ['生物化学与分子生物学会', 'Society of Biochemistry and Molecular Biology', '180 310', 'life-health'],
  ['遗传学会', 'Genetics Society', '180 210', 'green-food'],
  ['植物学会', 'Botanical Society', '180 220', 'green-food'],
  ['动物学会', 'Zoological Society', '180 230', ''],
  ['地质学会', 'Geological Society', '170 440', ''],
  ['气象学会', 'Meteorological Society', '170', ''],
  ['地理学会', 'Geographical Society', '170 420', ''],
  ['天文学会', 'Astronomical Society', '160', ''],
  ['光学学会', 'Optical Society', '140 510', 'new-it'],
  ['核学会', 'Nuclear Society', '490 140', 'energy-saving'],
  ['真空学会', 'Vacuum Society', '140 510', 'new-it equipment'],
  ['硅酸盐学会', 'Ceramic Society', '430', 'new-materials'],
  ['金属学会', 'Society for Metals', '450 430', 'new-materials'],
  ['有色金属学会', 'Nonferrous Metals Society', '450 430', 'new-materials'],
  ['化工学会', 'Chemical Industry and Engineering Society', '530', 'new-materials'],
  ['煤炭学会', 'Coal Society', '440 620', 'equipment'],
  ['农业工程学会', 'Society of Agricultural Engineering', '416 460', 'equipment green-food'],
  ['农学会', 'Association of Agricultural Science Societies', '210', 'green-food'],
  ['园艺学会', 'Horticultural Society', '210', 'green-food'],
  ['植物保护学会', 'Society of Plant Protection', '210', 'green-food'],
  ['作物学会', 'Crop Science Society', '210', 'green-food'],
  ['畜牧兽医学会', 'Association of Animal Science and Veterinary Medicine', '230', 'green-food'],
  ['水产学会', 'Society of Fisheries', '240', 'green-food'],
  ['林学会', 'Society of Forestry', '220', 'green-food'],
  ['土木建筑学会', 'Civil Engineering and Architectural Society', '560', ''],
  ['水利学会', 'Hydraulic Engineering Society', '570', 'energy-saving'],
  ['公路学会', 'Highway and Transportation Society', '580', ''],
  ['航空学会', 'Society of Aeronautics and Astronautics', '590', 'equipment'],
  ['测绘学会', 'Society for Surveying and Mapping', '420', 'new-it'],
  ['通信学会', 'Institute of Communications', '510', 'new-it'],
  ['仪器仪表学会', 'Instrument and Control Society', '460 510', 'equipment new-it'],
  ['纺织工程学会', 'Textile Engineering Society', '540', 'new-materials'],
  ['新能源学会', 'Renewable Energy Society', '480', 'energy-saving'],
  ['护理学会', 'Nursing Association', '320', 'life-health'],
  ['预防医学会', 'Preventive Medicine Association', '330', 'life-health'],
  ['标准化学会', 'Standardisation Society', '410 630', ''],
  ['科技情报学会', 'Society for Scientific and Technical Information', '870 630', ''],
];

const words = (text: string): string[] => text.split(' ').filter(Boolean);

export const SOCIETY_FIELDS: readonly SocietyField[] = ROWS.map(([name, en, disciplines, industries]) => ({
  name,
  en,
  disciplines: words(disciplines),
  industries: words(industries),
}));
