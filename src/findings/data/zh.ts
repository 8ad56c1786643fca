import type { FindingWords } from './types.js';

/** Newswire usage, written for this project: forms that a reader of agency copy meets every day. */
export const zh: FindingWords = {
  code: 'zh',
  finiteVerbs: '表示称, 说称',
  complementisers: '',
  needsVerb: false,
  danglers: '和, 与, 或, 把, 被, 从, 对',
  caveats:
    '尚未证实, 未经证实, 未获证实, 未得到证实, 无法证实, 无法独立核实, 独立核实, 没有证据, 缺乏证据, 初步, 尚不清楚, 尚不明确, 不排除, 为时过早',
  answers: '拒绝置评, 未予置评, 未回应, 没有回应, 未作回应, 回应称, 另一方面, 否认, 驳斥, 反驳',
  atLeast: '超过, 至少, 多于, 不少于, 逾',
  atMost: '不到, 最多, 至多, 不超过, 少于',
  fates: `
    死亡, 丧生, 遇难, 身亡, 死者, 被杀
    受伤, 伤者, 负伤
    失踪
    被捕, 逮捕, 拘留, 拘捕
    流离失所, 疏散, 撤离, 转移
    获救, 释放
    击落, 拦截, 摧毁
    感染, 确诊, 患病
  `,
};
