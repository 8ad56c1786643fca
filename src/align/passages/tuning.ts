/**
 * Every number of the search for passages. Tuned by hand, one at a time, on the even pairs of PAN 2013's training part
 * (`plagdet.mjs pan13-train.jsonl.gz --every 2`), checked on the odd ones and on shuffled Arabic. Moving any one of them
 * by a quarter moves plagdet (.948) by at most .007, where its line says nothing else. Evidence is in nats (natural
 * logarithms of odds), lengths are in words.
 */
export const TUNING = {
  // Chance: how often a word stands where it was not copied.
  /** Occurrences a word of text of a function word that was never seen. Replacing both priors by real word frequencies
   *  (wordfreq) gained nothing on PAN or the seeds, so none ship. */
  functionPrior: 3e-3,
  /** The same of a content word. At a tenth, false alarms rise from .3 to .8 %; at ten times, summaries are lost. */
  contentPrior: 1e-4,
  /** The weight of the priors, as words of text. */
  priorTokens: 300,

  // Seeds.
  /** Length of a window of the suspect, and of two blocks of the source. */
  window: 40,
  /** From one window to the next, and the length of a block. */
  step: 20,
  /** A run, or in a short article a word, that stands more often than this in the source gives no seeds. */
  postings: 30,
  /** In long articles a word may stand in one block for this many words... */
  wordsPerPosting: 500,
  /** ...but in no more than this many blocks: 200,000 random numbers must not cost the square of their length. */
  mostPostings: 100,
  seedsPerWindow: 2,
  /** Least evidence of a window, order aside. */
  seedEvidence: 14,
  /** Shortest run of equal words. */
  run: 4,
  /** Least evidence of a run: "in the middle of the" has less. */
  runEvidence: 12,
  /** At most this many seeds are tried, the strongest first... */
  seeds: 400,
  /** ...or in long articles one for this many words of both. */
  wordsPerSeed: 40,
  /** Words that all extensions together may visit, for each word of both articles. */
  work: 100,

  // Extension.
  /** Times that both sides are moved. */
  rounds: 8,
  /** Of these, how many may match against a wider range. Without: shuffled -.032, translated -.026. */
  growthRounds: 4,
  /** The wider range: a share of the range to either side, and at most so many words. */
  haloShare: 0.25,
  halo: 60,
  /** From this share of words beside their neighbours on, a box is a copy and grows no wider. Without: verbatim -.0015. */
  inOrder: 0.8,
  /** How far at least an end may move in one round. */
  reach: 50,
  /** The mix of an average passage, and how many words of one it stands for. */
  mixTokens: 10,
  mixMissing: 0.3,
  mixAlone: 0.3,
  /** Of words matched by chance, the share that also matches with a neighbour. Measured .1 to .3, ends are best at: */
  chanceBeside: 0.3,
  /** No single word says more. */
  mostGain: 9,
  /** After so many missing words in a row each further one costs only a share. */
  gapOpen: 12,
  gapDiscount: 0.4,
  /** A stretch ends where evidence falls so far below its peak. */
  drop: 20,
  /** Least evidence of a box, beside the logarithm of the number of places where it could stand. */
  evidence: 30,
  /** A box that shares so much of the shorter one's words with a stronger one is the same passage, badly placed. Without:
   *  -.002, most of it verbatim. */
  rivalShare: 0.9,

  // Joining.
  /** Boxes no further apart on either side are one passage. At 25 granularity rises from 1.0066 to 1.0081. */
  mergeGap: 50,
  /** Of two boxes that share so much of the weaker one's words of the suspect, the weaker goes. */
  claimedShare: 0.5,

  // Worth. Of the boxes outside PAN's cases nine in ten fall here, of those inside one in fifty.
  /** Least strength, see `strengthOf`. A quarter less or more costs .004 or .008. */
  strength: 12.5,
  /** Weight of all matched words against those that stand nowhere else. A quarter less or more costs .02 or .01. */
  wordShare: 0.75,
  /** A run of so many words is enough between short articles (logarithm of the product of both lengths: 400 words
   *  each). At 15 (1,800 words each) shared notices count and plagdet loses .008. */
  shortRun: 10,
  shortPair: 12,
  /** How many more for each unit above, and the most ever asked. */
  runPerLog: 4,
  longRun: 25,
  /** A run that is all there is of an article need not be longer. */
  leastRun: 5,
  /** Runs are sought in boxes of at most so many pairs of words: larger ones have the strength or are degenerate. */
  weakBox: 1e6,

  // Summaries. Of 970 clean pairs 44 have a stretch with evidence of 30; once repeated and following words are
  // discounted, three have one of 36. Of PAN's summaries one in twenty has less.
  /** Share of a summary's content words that stand in the source. */
  summaryCopied: 0.7,
  summaryEvidence: 36,
  /** Least share of content words that must match. */
  summaryShare: 0.65,
  /** Least contrast to the rest of the suspect, in nats; all of the summaries of PAN that are found have more... */
  summaryContrast: 15,
  /** ...when a short rest is filled up with so many words of an article on the topic, which shares half of them. */
  topicWords: 60,
  topicShare: 0.5,
  /** What a word counts when it comes again, or right after the word that it follows in the source. */
  repeated: 0.2,
  following: 0.3,
  summaryLength: 40,
  summaryDrop: 20,
  /** A summary of a text more than 25 times its length is a chance. */
  summaryRatio: 0.04,
  /** What is longer than this share of its source is no summary of it: two texts on one topic share as much. */
  summaryMost: 0.6,
  /** A single box that explains so much of the evidence is the passage, and no summary. */
  explained: 0.55,
  /** Boxes that together leave less than this share are the passages. */
  summaryRest: 0.1,
  /** An exact box of this length never becomes part of a summary. */
  exactWords: 60,

  // Ends.
  /** From this similarity on the ends are exact as they are; below, they move out to the end of the sentence... */
  nearlyVerbatim: 0.9,
  /** ...where no more words than this are left, and no more than the share of those inside. Without: -.006. */
  snapWords: 12,
  snapShare: 1,
} as const;
