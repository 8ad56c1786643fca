import { webAddress } from '../report/web-address.js';
import type { AuditReport } from '../types.js';
import { requireReport } from './articles.js';
import { dayText } from './escape.js';

/** A schema.org ClaimReview that still needs its author, its address and its rating. */
export interface ClaimReviewDraft {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'ClaimReview';
  /** The words that are under review. */
  readonly claimReviewed: string;
  readonly reviewBody: string;
  readonly inLanguage: string;
  readonly itemReviewed: {
    readonly '@type': 'Claim';
    readonly appearance: {
      readonly '@type': 'NewsArticle';
      readonly headline?: string;
      readonly url?: string;
      readonly datePublished?: string;
      readonly inLanguage?: string;
      readonly publisher?: { readonly '@type': 'Organization'; readonly name: string };
    };
  };
}

/**
 * Drafts of ClaimReview markup, one for each alarm and warning: what is claimed, where, and why it must be looked at. A
 * rating is a person's judgement and is left out, as are the reviewer and the review's own address.
 *
 * @throws IsnadError `INCOMPATIBLE_DATA` for anything but a report.
 */
export function toClaimReviews(report: AuditReport): readonly ClaimReviewDraft[] {
  requireReport(report, 'toClaimReviews');
  const { title, url, published, language, publisher } = report.suspect;
  const address = url === undefined ? undefined : webAddress(url);
  const appearance = {
    '@type': 'NewsArticle' as const,
    ...(title === undefined ? {} : { headline: title }),
    ...(address === undefined ? {} : { url: address.href }),
    ...(dayText(published) === undefined ? {} : { datePublished: published }),
    ...(language === 'und' ? {} : { inLanguage: language }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization' as const, name: publisher } }),
  };
  return report.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ span, text, because }) => {
      const sentence = report.sentences.find(
        (candidate) => candidate.span.start <= span.start && span.end <= candidate.span.end,
      );
      return {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        claimReviewed: sentence?.text ?? text,
        reviewBody: because,
        inLanguage: report.locale,
        itemReviewed: { '@type': 'Claim', appearance },
      };
    });
}
