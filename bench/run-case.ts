import { Bench } from 'tinybench';
import { TOPICS } from './topics.js';

/** What a child process prints: the figures of one configuration. */
export interface CaseResult {
  readonly perSecond: number;
  readonly figures: Readonly<Record<string, string>>;
}

/** Runs one configuration, checks its answer and prints a {@link CaseResult}. */
async function main(topicName = '', caseName = ''): Promise<void> {
  const make = TOPICS[topicName]?.cases[caseName];
  if (make === undefined) throw new Error(`there is no case ${topicName} / ${caseName}`);
  const made = await make();
  made.check(made.run());
  const bench = new Bench({
    time: 1500,
    warmupTime: 700,
    iterations: 5,
    warmupIterations: 2,
    now: processorMilliseconds,
  });
  bench.add(caseName, () => {
    made.run();
  });
  await bench.run();
  const result = bench.tasks[0]?.result;
  if (result?.state !== 'completed') throw new Error(`the bench is ${result?.state}`);
  made.check(made.run());
  // The median: on a machine that others use too, the mean is theirs as much as ours.
  const milliseconds = result.latency.p50;
  const output: CaseResult = { perSecond: (1000 * made.units) / milliseconds, figures: made.figures ?? {} };
  console.log(JSON.stringify(output));
}

/** Processor time, collector threads included: wall time is also that of whoever shares the machine. */
function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

await main(process.argv[2], process.argv[3]);
