type None = Readonly<Record<never, never>>;
type Count = { readonly count: number };
type Source = { readonly source: number };
type View = 'all' | 'changes' | 'findings' | 'clean';

const VIEWS: Readonly<Record<View, string>> = {
  all: 'Everything',
  changes: 'Changes only',
  findings: 'Findings only',
  clean: 'Clean reading',
};

const sentences = (count: number): string => `${count} ${count === 1 ? 'sentence' : 'sentences'}`;

/** What stands round the articles in a report as a web page. */
export const html = {
  'html.title': ({ title }: { readonly title: string }): string => `Audit: ${title}`,
  'html.overline': (_: None): string => 'Isnad audit',
  'html.words': (_: None): string => 'What was done to the sources',
  'html.lead.inserted': ({ count, total }: Count & { readonly total: number }): string =>
    count === 0
      ? `All ${sentences(total)} come from the sources.`
      : `${count} of ${sentences(total)} ${count === 1 ? 'stands' : 'stand'} in none of the sources.`,
  'html.lead.altered': ({ count }: Count): string =>
    `${count} ${count === 1 ? 'was' : 'were'} taken over with changed words.`,
  'html.lead.omitted': ({ count }: Count): string => `${sentences(count)} of the sources left out.`,
  'html.lead.alarms': ({ count, kinds }: Count & { readonly kinds: string }): string =>
    `${count} ${count === 1 ? 'alarm' : 'alarms'}: ${kinds}.`,
  'html.lead.anachronism': ({ words }: { readonly words: string }): string =>
    `Out of the story's time: “${words}”.`,
  'html.lead.alone': ({ count }: Count): string => `${sentences(count)}, checked without sources.`,
  'html.finding.number': ({ number }: { readonly number: number }): string => `Finding ${number}`,
  'html.finding.go': ({ sentence }: { readonly sentence: number }): string => `Show in sentence ${sentence}`,
  'html.evidence': ({ count }: Count): string => `Evidence (${count})`,
  'html.source.unused': ({ count }: Count): string =>
    `${count} further ${count === 1 ? 'source' : 'sources'} that no sentence was taken from`,
  'html.view': (_: None): string => 'Show',
  'html.view.name': ({ view }: { readonly view: View }): string => VIEWS[view],
  'html.view.empty': (_: None): string => 'Nothing to show in this view.',
  'html.walk.next': (_: None): string => 'Next finding',
  'html.walk.previous': (_: None): string => 'Previous finding',
  'html.walk.total': ({ count }: Count): string => `${count} ${count === 1 ? 'finding' : 'findings'}`,
  'html.walk.at': ({ number, total }: { readonly number: string; readonly total: string }): string =>
    `Finding ${number} of ${total}`,
  'html.keys': (_: None): string => 'Keys',
  'html.keys.walk': (_: None): string => 'next and previous finding',
  'html.keys.views': (_: None): string => 'everything, changes, findings, clean reading',
  'html.suspect': (_: None): string => 'The suspect',
  'html.source': ({ source }: Source): string => `Source ${source}`,
  'html.open': (_: None): string => 'Open the page at this place',
  'html.column.sources': (_: None): string => 'The sources',
  'html.none': (_: None): string => 'in none of the sources',
  'html.unknown': (_: None): string => 'The report does not hold the words of the source.',
  'html.also': ({ sources }: { readonly sources: string }): string => `also in ${sources}`,
  'html.inserted': (_: None): string => 'Inserted: in none of the sources',
  'html.inserted.more': ({ count }: Count): string => `and ${count} more, marked below`,
  'html.left-out': (_: None): string => 'left out',
  'html.left-out.many': ({ count, source }: Count & Source): string =>
    `${sentences(count)} of source ${source} left out here`,
  'html.moved.after': ({ sentence }: { readonly sentence: number }): string =>
    `moved: in its source it follows what is now sentence ${sentence}`,
  'html.moved.first': (_: None): string => 'moved: in its source it stands before the others',
  'html.moved.away': ({ sentence }: { readonly sentence: number }): string =>
    `moved: stands now as sentence ${sentence}`,
  'html.changes': (_: None): string => 'Changes',
  'html.graph.overline': (_: None): string => 'Isnad trace',
  'html.graph.timeline': (_: None): string => 'Over time',
  'html.graph.picture': (_: None): string => 'Who took from whom',
  'html.graph.articles': (_: None): string => 'Articles',
  'html.footer': (_: None): string =>
    'A verdict is about words, not about truth. “Inserted” means: in none of the sources that were given.',
};
