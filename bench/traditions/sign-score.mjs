/**
 * The average sign score of a tree (Roos and Heikkilä 2009): over all three versions A, B, C, whether B or C is nearer to A in
 * the tree that was found as it is in the true one. 1 where always, a half where one of the two says that both are as near.
 *
 * @param {number[][]} truth neighbours of each node of the true tree.
 * @param {(string | undefined)[]} ids of its nodes; none for those not shown.
 * @param {Iterable<{ from: string, to: string }>} edges found, among those with an id.
 */
export function averageSignScore(truth, ids, edges) {
  const shown = [...ids.keys()].filter((node) => ids[node] !== undefined);
  const nodeOf = new Map(shown.map((node) => [ids[node], node]));
  const found = truth.map(() => []);
  for (const { from, to } of edges) {
    found[nodeOf.get(from)].push(nodeOf.get(to));
    found[nodeOf.get(to)].push(nodeOf.get(from));
  }
  let sum = 0;
  let triples = 0;
  for (const a of shown) {
    const [known, guessed] = [stepsFrom(a, truth), stepsFrom(a, found)];
    for (const [at, b] of shown.entries())
      for (const c of shown.slice(at + 1)) {
        if (b === a || c === a) continue;
        triples++;
        sum += 1 - Math.abs(sign(known, b, c) - sign(guessed, b, c)) / 2;
      }
  }
  return triples === 0 ? 1 : sum / triples;
}

/** What cannot be reached is farther than all that can. */
function sign(steps, b, c) {
  return Math.sign((steps[b] < 0 ? 1e9 : steps[b]) - (steps[c] < 0 ? 1e9 : steps[c]));
}

function stepsFrom(start, neighbours) {
  const steps = neighbours.map(() => -1);
  steps[start] = 0;
  const order = [start];
  for (const node of order)
    for (const next of neighbours[node])
      if (steps[next] < 0) {
        steps[next] = steps[node] + 1;
        order.push(next);
      }
  return steps;
}

/** By article the next one on the way to the root, along the edges that were found. */
export function parentsFrom(root, edges) {
  const parents = new Map([[root, undefined]]);
  for (const at of parents.keys())
    for (const { from, to } of edges)
      for (const [here, next] of [
        [from, to],
        [to, from],
      ])
        if (here === at && !parents.has(next)) parents.set(next, at);
  return parents;
}
