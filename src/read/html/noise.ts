/**
 * What stands in a page's article and is none of it. Everything here is a name of HTML or ARIA, or a phrase that stands
 * in front of links; no site has a line of its own.
 */

/** Parts that say themselves what they are. A caption speaks of a picture that is not there. */
export const NOISE_ELEMENTS = [
  'nav',
  'aside',
  'dialog',
  'button',
  'figcaption',
  'figure:not(:has(table, blockquote, pre))',
  'amp-ad',
  'amp-consent',
  'amp-sidebar',
  'amp-list',
  'amp-social-share',
  '[placeholder]',
  '[role="navigation"]',
  '[role="complementary"]',
  '[role="banner"]',
  '[role="contentinfo"]',
  '[role="search"]',
  '[role="dialog"]',
  '[role="alertdialog"]',
  '[role="menu"]',
  '[role="toolbar"]',
  '[hidden]',
].join(', ');

/** Words of a class or id, between dashes, underscores and capitals, that mark such a part. */
export const NOISE_WORDS: ReadonlySet<string> = new Set(
  `ad ads advert advertisement adslot adunit sponsor sponsored promo promoted promotion newsletter subscribe subscription registration signup badge
  paywall cookie cookies consent gdpr share sharing social related recommended recommendations readmore morenews trending
  popular mostread comment comments disqus breadcrumb breadcrumbs caption credit copyright tags tagcloud pagination
  toolbar sidebar widget byline dateline timestamp author meta posted outbrain taboola popup modal banner menu navbar`.split(
    /\s+/,
  ),
);

/** A class or id of what readers wrote, which is never the article, however much of the page it fills. */
export const COMMENTS =
  /^(?:comments(?:[-_](?:area|list|section|block|wrapper|container))?|disqus[-_]thread)$/i;

/** Phrases before a link to another article, in lower case. */
export const READ_ALSO: readonly string[] = [
  'اقرأ أيضا',
  'اقرأ أيضًا',
  'إقرأ أيضا',
  'اقرأ المزيد',
  'شاهد أيضا',
  'طالع أيضا',
  'مواضيع ذات صلة',
  'موضوعات ذات صلة',
  'أخبار ذات صلة',
  'read more',
  'read also',
  'also read',
  'see also',
  'related',
  'more on this',
  'watch',
  'lire aussi',
  'à lire aussi',
  'a lire aussi',
  'voir aussi',
  'lesen sie auch',
  'mehr zum thema',
  'lesen sie mehr',
  'lea también',
  'lee también',
  'leer más',
  'te puede interesar',
  'leia também',
  'leia mais',
  'veja também',
  'читайте также',
  'читать далее',
  'ayrıca okuyun',
  'ilgili haber',
  'بیشتر بخوانید',
  'مطالب مرتبط',
  'مزید پڑھیں',
  'یہ بھی پڑھیں',
  'यह भी पढ़ें',
  'इसे भी पढ़ें',
  '相关阅读',
  '延伸阅读',
];

/** Labels that are a whole line, in lower case. */
export const LABELS: ReadonlySet<string> = new Set([
  'advertisement',
  'advertising',
  'sponsored',
  'ad',
  'article continues below',
  'story continues below',
  'share',
  'print',
  'comments',
  'إعلان',
  'إعلانات',
  'شارك',
  'طباعة',
  'publicité',
  'partager',
  'anzeige',
  'werbung',
  'teilen',
  'publicidad',
  'compartir',
  'publicidade',
  'compartilhar',
  'реклама',
  'reklam',
  'تبلیغات',
  'انتهای پیام',
  'اشتہار',
  'विज्ञापन',
  '广告',
]);
