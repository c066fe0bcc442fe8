/** npm run rotate-keys: seals all data with the first key of DATA_KEYS and says which keys are needed no more. */
import { say } from './lib/terminal.mjs';
import { built } from './lib/throwaway.mjs';

const { loadConfig } = await built('libs/platform/kernel/dist/index.js');
const { rotateKeys } = await built('apps/api/dist/boot/rotate-keys.js');
try {
  const retired = await rotateKeys(loadConfig(process.env));
  if (retired.length === 0)
    say('全部数据已由当前密钥加密，没有可停用的旧密钥', 'all data is sealed with the current key');
  else say(`可从 DATA_KEYS 中移除的旧密钥：${retired.join('、')}`, `may be left out now: ${retired.join(', ')}`);
} catch (error) {
  if (error?.zh === undefined) throw error;
  say(error.zh, error.en);
  process.exitCode = 1;
}
