// Which of many articles are worth an audit? Signatures estimate that without keeping the texts.
import { containment, fingerprint, resemblance } from 'isnad';
import { readArticles } from 'isnad/read';

const signatures = new Map<string, ReturnType<typeof fingerprint>>();
for await (const { id, text } of readArticles('examples/articles/bridge'))
  signatures.set(id, fingerprint(text));

const wire = signatures.get('wire');
if (wire === undefined) throw new Error('the wire story is one of the five');
for (const [id, signature] of signatures) {
  const likeness = resemblance(signature, wire);
  const taken = containment(signature, wire);
  console.log(id, likeness.value.toFixed(1), taken.value.toFixed(1));
}

// => wire 1.0 1.0
// => daily 0.5 0.8
// => radio 0.0 0.1
// => weekly 0.2 0.3
// => blog 0.1 0.3
