import { escapeText } from '../escape.js';
import { type Block, GAP } from '../layout.js';
import { percent, type View } from '../view.js';
import { describeArticle, factsLine, title } from './heading.js';

/** The sources, best first, each with what the suspect took from it. */
export function sources({ report, say, settings, locale }: View): readonly Block[] {
  const head = [GAP, title(say('report.sources', {}))];
  if (report.sources.length === 0)
    return [...head, { indent: 2, body: [{ text: say('report.sources.none', {}) }], direction: 'page' }];
  return [
    ...head,
    ...report.sources.flatMap((source, at): readonly Block[] => {
      const label = `${at + 1}. `;
      const indent = 2 + label.length;
      const figures = [
        say('report.source.reused', { share: percent(source.reused, locale) }),
        say('report.source.contains', { share: percent(source.containment, locale) }),
        say('report.source.resemblance', { share: percent(source.resemblance, locale) }),
      ].join(' · ');
      return [
        {
          indent: 2,
          label: [{ text: label }],
          body: [{ text: escapeText(source.id), style: 'heading' }],
          direction: 'page',
        },
        ...(source.title === undefined ? [] : [{ indent, body: [{ text: escapeText(source.title) }] }]),
        { indent, body: [{ text: figures }], direction: 'page' },
        ...factsLine(describeArticle(source, settings.locale, say), indent),
      ];
    }),
  ];
}
