import { pinyin } from 'pinyin-pro';
import type { Random } from './random.js';

// Surnames in about the frequency in which Anhui has them: a character stands as often as it should be drawn.
const SURNAMES = [
  ...'王王王王李李李张张张张刘刘刘陈陈陈杨杨吴吴吴汪汪汪徐徐程程方方胡胡朱朱黄孙周周赵马郑何高许许',
  ...'丁丁洪姚江叶余余章唐沈曹鲍查殷陶梅夏葛储凌詹俞戴史吕丰苏韩宋钱蒋蔡谢邓彭袁魏阮伍舒左金卢龚祝管崔',
];

// Given names of invented people; none of them makes a well-known scientist of the province with a surname above.
const GIVEN_MALE =
  '志远 文博 承宇 家栋 国栋 明哲 振华 永康 正阳 学军 海涛 晓东 少华 宏伟 俊杰 思源 景行 润泽 天翔 启明 一鸣 致远 锦程 云飞 浩然 子健 泽民 宗海 向前 文斌 建明 德胜 长春 玉林 守义 传志 道平 先河 士杰 光耀 善本 安民 怀远 克勤 延年 世平 为民 学文 同舟 亚东 贤良 大鹏 和平 卫东 新民 宏图 彦博 翰文 修远'.split(
    ' ',
  );
const GIVEN_FEMALE =
  '雅琴 晓燕 丽娟 文静 思琪 雨桐 佳慧 秀兰 红梅 玉洁 静怡 婉清 若兰 海燕 春燕 桂芳 淑贤 梦洁 书瑶 欣然 晓岚 碧云 月华 素云 小曼 诗涵 丹丹 晨曦 亚男 素梅 巧云 莉莉 佩瑶 芷若 海霞 筱雨 映雪 如意 惠中'.split(
    ' ',
  );
const SINGLE = [...'锐磊涛鹏超勇军辉斌凯琳洁颖倩蕾婷瑞昊岩'];

export interface DemoName {
  readonly name: string;
  readonly gender: 'male' | 'female';
}

/** An invented Chinese name. */
export function personName(random: Random): DemoName {
  const gender = random.chance(0.68) ? 'male' : 'female';
  const surname = random.pick(SURNAMES);
  if (random.chance(0.16)) return { name: surname + random.pick(SINGLE), gender };
  return { name: surname + random.pick(gender === 'male' ? GIVEN_MALE : GIVEN_FEMALE), gender };
}

/** A mobile number of a block that the demo data keeps for itself. */
export function demoPhone(random: Random): string {
  return `1990000${String(random.int(0, 9999)).padStart(4, '0')}`;
}

/** A mail address under the domain that is reserved for examples. */
export function demoMail(name: string, host: string): string {
  const local = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true }).join('');
  return `${local}@${host}.example.com`;
}
